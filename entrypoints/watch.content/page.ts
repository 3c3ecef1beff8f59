import type { PageGuide } from '@/utils/messaging/protocol';
import type { PageFacts } from '@/utils/watching/beat';

const LONGEST = 300;

/** Whether this is the tab's own page; frames only report what plays. */
export const isTop = (): boolean => window.top === window;

/** The text of the first selector that hits; selectors come from data and may be invalid. */
function firstText(selectors: readonly string[] = []): string | null {
  for (const selector of selectors) {
    try {
      const text = document.querySelector(selector)?.textContent?.trim();
      if (text) return text.slice(0, LONGEST);
    } catch {}
  }
  return null;
}

/** What the tab's own page says of itself; frames don't know the lesson and say nothing. */
export function pageFacts(guide: PageGuide | null): PageFacts | null {
  return isTop()
    ? {
        url: location.href,
        title: document.title.slice(0, LONGEST),
        lesson: firstText(guide?.lessonTitle),
        course: firstText(guide?.courseTitle),
      }
    : null;
}

/**
 * What tells one page of a site from the next. Players write the position they are at into the address, and a fragment is a page of its
 * own only where a router put it there (`#/`, `#!`).
 */
export function pageKey(): string {
  const { pathname, search, hash } = location;
  const query = new URLSearchParams(search);
  for (const position of ['t', 'start', 'time_continue']) query.delete(position);
  return `${pathname}?${query}${/^#[/!]/.test(hash) ? hash : ''}`;
}

/** The player around an element that shows adverts in that same element, and whether one runs now. */
export function advertIn(element: Element, guide: PageGuide | null): { player: Element; showing: boolean } | null {
  try {
    const player = guide?.advert && element.closest(guide.advert.player);
    return player ? { player, showing: player.matches(guide.advert.showing) } : null;
  } catch {
    return null;
  }
}

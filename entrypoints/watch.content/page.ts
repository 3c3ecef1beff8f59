import type { PageGuide } from '@/utils/messaging/protocol';
import type { PageFacts } from '@/utils/watching/beat';

const LONGEST = 300;

/** The text of the first selector that hits; selectors come from data and may be invalid. */
function firstText(selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    try {
      const found = document.querySelector(selector);
      const text = found?.textContent?.trim() || found?.getAttribute('aria-label');
      if (text) return text.slice(0, LONGEST);
    } catch {}
  }
  return null;
}

/** What the tab's own page says of itself; frames don't know the lesson and say nothing. */
export function pageFacts(guide: PageGuide | null): PageFacts | null {
  if (window.top !== window) return null;
  return {
    url: location.href,
    title: document.title.slice(0, LONGEST),
    lesson: firstText(guide?.lessonTitle ?? []),
    course: firstText(guide?.courseTitle ?? []),
  };
}

/**
 * What tells one page of a site from the next. Players write the position they are at into the address, and a fragment is a page of its
 * own only where a router put it there (`#/`, `#!`).
 */
export function pageKey(): string {
  const query = location.search.replace(/([?&])(t|start|time_continue)=[^&]*/g, '$1');
  return location.pathname + query + (/^#[/!]/.test(location.hash) ? location.hash : '');
}

/** The player around an element that shows adverts in the same element, or null. */
export function advertPlayer(element: Element, guide: PageGuide | null): Element | null {
  try {
    return guide?.advert ? element.closest(guide.advert.player) : null;
  } catch {
    return null;
  }
}

/** Whether an advert runs in it now. */
export function showsAdvert(player: Element | null, guide: PageGuide | null): boolean {
  try {
    return !!guide?.advert && !!player?.matches(guide.advert.showing);
  } catch {
    return false;
  }
}

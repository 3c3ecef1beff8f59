import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { type Session, until } from '../support/launch.ts';
import { page as html, LESSON, lessonPage } from '../support/pages.ts';
import { letPass } from '../support/player.ts';
import { type TrueStretch, totalOf } from '../support/truth.ts';

const LIST = 'https://www.udemy.com/home/my-courses/';
const RULES = JSON.stringify({ prerender: [{ urls: [LESSON.udemy], eagerness: 'immediate' }] });
/** How long the lesson is ready before it is shown: far more than counting may be wrong by. */
const READY_MS = 5_000;

/** The part of the browser's interface that is used on the desk, for a tab that no driver is attached to. */
interface Api {
  readonly tabs: { create(tab: { url: string }): Promise<{ readonly id: number }> };
  readonly scripting: {
    executeScript<Argument, Result>(how: {
      target: { tabId: number };
      world: 'MAIN';
      func: (argument: Argument) => Result;
      args: Argument[];
    }): Promise<{ readonly result: Result }[]>;
  };
}

/** What the lesson's page says of itself: when it was shown, and what played. */
interface Told {
  readonly shown: number;
  readonly stretches: readonly TrueStretch[];
}

function openTab({ desk }: Session, address: string): Promise<number> {
  return desk.page.evaluate(async (url) => {
    const { tabs }: Api = Reflect.get(window, 'chrome');
    return (await tabs.create({ url })).id;
  }, address);
}

/** Goes to the lesson as a link on the page does: only so is the page shown that was made ready. */
async function follow({ desk }: Session, tab: number, address: string): Promise<void> {
  await desk.page.evaluate(
    async (tabId, url) => {
      const { scripting }: Api = Reflect.get(window, 'chrome');
      const func = (to: string): void => location.assign(to);
      await scripting.executeScript({ target: { tabId }, world: 'MAIN', func, args: [url] });
    },
    tab,
    address,
  );
}

/** Asks the lesson's page, which pauses once it has played so long; null before. */
function tellAfter({ desk }: Session, tab: number, length: number): Promise<Told | null> {
  return desk.page.evaluate(
    async (tabId, most) => {
      const { scripting }: Api = Reflect.get(window, 'chrome');
      const func = (ms: number): Told | null => {
        if ((window.truth?.played() ?? 0) < ms) return null;
        document.querySelector('video')?.pause();
        const [entry] = performance.getEntriesByType('navigation');
        const shown = performance.timeOrigin + Reflect.get(Object(entry), 'activationStart');
        return { shown, stretches: [...window.truth.stretches] };
      };
      const [first] = await scripting.executeScript({ target: { tabId }, world: 'MAIN', func, args: [most] });
      return first?.result ?? null;
    },
    tab,
    length,
  );
}

let attaches = true;

inEachBrowser(
  'a lesson that is made ready with its player on autoplay counts from when it is shown (case 11)',
  async (session) => {
    session.web.serve(LIST, html('My courses', `<script type="speculationrules">${RULES}</script>`));
    session.web.serve(LESSON.udemy, lessonPage());
    // In a tab that a driver is attached to Chromium makes no page ready (PrerenderingDisabledByDevTools).
    attaches = false;
    const tab = await openTab(session, LIST);
    await until(async () => session.web.hits.some(({ url }) => url === LESSON.udemy));
    await letPass(READY_MS);
    expect(await session.desk.rows('playing')).toEqual([]);
    const left = Date.now();
    await follow(session, tab, LESSON.udemy);
    const { shown, stretches } = await until(() => tellAfter(session, tab, 6_000));
    expect(
      session.web.hits.filter(({ url }) => url === LESSON.udemy),
      'the page that was made ready',
    ).toHaveLength(1);
    expect(shown).toBeGreaterThan(left);
    const rows = await expectLedger(session, 'made ready, then shown', totalOf(stretches));
    const from = Math.min(...rows.map((row) => row.from));
    expect(from).toBeGreaterThanOrEqual(Math.floor(shown));
    expect(Math.abs(from - (stretches[0]?.from ?? 0))).toBeLessThanOrEqual(1_000);
  },
  // Firefox makes no pages ready.
  { engines: ['chromium'], attaches: () => attaches },
);

import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { settledLedger } from '../support/compare.ts';
import type { Session } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { dashboard, textOf, untilText } from '../support/screens.ts';
import { everything } from '../support/store.ts';
import { untilPlayed } from '../support/truth.ts';

/** The part of the browser's interface that is used on the desk. */
interface Api {
  readonly tabs: { query(about: { url: string }): Promise<{ readonly id: number }[]> };
  readonly scripting: {
    executeScript(what: {
      target: { tabId: number };
      func: (messages: string) => Promise<unknown[]>;
      args: [string];
    }): Promise<{ readonly result: unknown[] }[]>;
  };
  readonly storage: { readonly session: { get(): Promise<object> } };
}

/** Runs in the desk: has a script where the extension's own runs in a page send messages, and gives what each was answered. */
async function sendFrom(address: string, messages: object[]): Promise<unknown[]> {
  const api: Api = Reflect.get(window, 'chrome');
  const [tab] = await api.tabs.query({ url: address });
  // As text: Chromium leaves out of such arguments whatever is null.
  const asText = JSON.stringify(messages);
  const func = async (all: string): Promise<unknown[]> => {
    const { runtime }: { runtime: { sendMessage(message: object): Promise<unknown> } } = Reflect.get(
      globalThis,
      'chrome',
    );
    const answers: unknown[] = [];
    for (const message of JSON.parse(all)) answers.push((await runtime.sendMessage(message)) ?? null);
    return answers;
  };
  const [ran] = await api.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func, args: [asText] });
  return ran?.result ?? [];
}

/** What the browser's memory holds of the extension. */
const remembered = ({ desk }: Session): Promise<object> =>
  desk.page.evaluate(() => {
    const api: Api = Reflect.get(window, 'chrome');
    return api.storage.session.get();
  });

/** What only a screen may say, and what nobody may. */
const NOT_A_PAGES: readonly object[] = [
  { kind: 'clear-all' },
  { kind: 'settings', value: { sitesOff: ['udemy'] } },
  { kind: 'export' },
  { kind: 'task-deleted', id: 'any' },
  { kind: 'records-changed' },
  { kind: 'lessons-changed' },
  { kind: 'sites-changed' },
  { kind: 'copies-changed' },
  { kind: 'browser-sync' },
  { kind: 'sync', again: true },
  { kind: 'forget-device', device: 'other' },
  { kind: 'lesson-back' },
];

/** All that is kept, but for the reading of the clock, which any decision takes anew. */
async function keptIn(session: Session): Promise<Record<string, unknown[]>> {
  const tables = await everything(session);
  const isClock = (row: unknown): boolean => Reflect.get(Object(row), 'id') === 'clock';
  return { ...tables, meta: (tables.meta ?? []).filter((row) => !isClock(row)) };
}

const beat = (some: object): object => ({
  ...{ session: 'forged', seq: 0, from: Date.now() - 60_000, wall: 60_000, media: 60_000, state: 'playing' },
  ...{ mode: 'watched', rate: 1, muted: false, player: 'page', duration: 600, loops: false, page: null },
  ...some,
});
const work = (some: object): object => ({
  ...{ session: 'forged work', seq: 0, from: Date.now() - 60_000, wall: 60_000, state: 'working', page: null },
  ...some,
});
const FOREIGN = { url: LESSON.coursera, title: 'Gradient descent', lesson: null, course: null };
/** 10^9 seconds. */
const FOREVER = 1e12;

inEachBrowser("what a page's script may not say changes nothing, and is counted (case 35)", async (session) => {
  session.web.serve(LESSON.udemy, lessonPage('Hooks in depth | Udemy', 'autoplay'));
  const page = await session.open(LESSON.udemy);
  await untilPlayed(page, 3_000);
  await pause(page);
  await settledLedger(session, 2_500);
  const beats = [
    { kind: 'watched', fullscreen: false, beats: [beat({ page: FOREIGN }), beat({ wall: FOREVER, media: FOREVER })] },
    { kind: 'worked', beats: [work({ page: FOREIGN }), work({ wall: FOREVER })] },
  ];
  const before = await keptIn(session);
  const answers = await session.desk.page.evaluate(sendFrom, LESSON.udemy, [...NOT_A_PAGES, ...beats]);
  expect(answers.slice(0, NOT_A_PAGES.length + 1)).toEqual([...NOT_A_PAGES, null].map(() => null));
  expect(answers.at(-1)).toEqual({ as: null, restart: [] });
  expect(await keptIn(session)).toEqual(before);
  expect(Object.keys(before).length).toBeGreaterThan(20);
  expect(before).toMatchObject({ intervals: [{ site: 'udemy' }], playing: [{ open: false }] });

  expect(await remembered(session)).toMatchObject({ refused: { message: NOT_A_PAGES.length, beat: 2, page: 2 } });
  expect(JSON.stringify(await remembered(session))).not.toContain('coursera');
  const data = await dashboard(session, '#/data');
  await untilText(data, '.data-refused', `since the browser was started: ${NOT_A_PAGES.length + 4}.`);
});

inEachBrowser('where no page said what it may not, nothing is said of it', async (session) => {
  const data = await dashboard(session, '#/data');
  await untilText(data, 'h1', 'Data');
  expect(await textOf(data, '.data-refused')).toBe('');
});

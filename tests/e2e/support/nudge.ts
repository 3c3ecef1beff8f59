import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { NudgeSettings } from '@/utils/settings/nudge-settings';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { epochMs, MINUTE } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import { type CaseOptions, inEachBrowser } from './case.ts';
import type { Session } from './launch.ts';
import { page as html, LESSON } from './pages.ts';
import { letPass } from './player.ts';
import { CALENDAR, put, rowsOf, seed, watchedOn } from './store.ts';

const EYE = join(import.meta.dirname, 'eye');
/** The nudge takes no click sooner than half a second after it is seen: such a click was meant for what lay there before. */
const SETTLES_MS = 600;
const PATIENCE_MS = 30_000;
/** Around a title that may be in another script. */
const ISOLATES = /[\u2068\u2069]/g;

interface Part {
  readonly kind: string;
  readonly name: string;
  readonly value: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
}

/** A nudge as a person sees it. */
export interface SeenNudge {
  readonly host: string;
  readonly form: 'card' | 'toast' | 'dock';
  readonly stage: string;
  readonly moving: boolean;
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly style: Readonly<Record<'color' | 'font' | 'family' | 'ground', string>>;
  readonly parts: readonly Part[];
  /** The kinds of elements in it. */
  readonly tags: readonly string[];
}

/** What a nudge's case begins with. */
export interface Evening {
  /** Minutes watched today with nothing made since. */
  readonly watched: number;
  /** Days since the installation. */
  readonly installedDaysAgo: number;
  readonly nudges: Partial<NudgeSettings>;
}

const EVENING: Evening = { watched: 40, installedDaysAgo: 30, nudges: {} };

/** Tests run at any time, and with nothing asked or shown besides what a case is about. */
const STEADY: Partial<NudgeSettings> = { quietFrom: 0, quietTo: 0, firstPlay: false, review: false, pool: ['task'] };

/** A start of the day twelve hours ago, so that an evening before it is today's whenever the tests run. */
function halfADayAgo(at: number): number {
  const now = new Date(at);
  return (now.getHours() * 60 + now.getMinutes() + 720) % 1440;
}

/** Puts an evening of watching into the store, with the person's settings: no quiet hours, since tests run at any time. */
async function spendEvening(session: Session, evening: Partial<Evening> = {}): Promise<void> {
  const { watched, installedDaysAgo, nudges } = { ...EVENING, ...evening };
  const at = Date.now();
  const dayStartsAt = halfADayAgo(at);
  const to = at - 2 * MINUTE;
  const day = dayOf(epochMs(to), { ...CALENDAR, dayStartsAt });
  const row = watchedOn(day, 0, watched, { from: epochMs(to - watched * MINUTE), to: epochMs(to) });
  await seed(session, { intervals: watched > 0 ? [row] : [] });
  await put(session, {
    settings: [
      {
        id: 'settings',
        value: { dayStartsAt, nudges: { ...DEFAULT_SETTINGS.nudges, ...STEADY, ...nudges } },
      },
    ],
    meta: [{ id: 'install', installedAt: at - installedDaysAgo * 1440 * MINUTE }],
  });
}

/** A lesson's page as a course site has it: its course over it, a player with controls of its own in a box. */
export function coursePage(more = '', src = '/-/media/lesson.webm'): string {
  return html(
    'Hooks in depth | Udemy',
    `<style>#box{width:640px;background:#000}#box video{width:100%;height:100%}</style>
<h1 data-purpose="course-header-title">React, the complete guide</h1>
<div id="box"><video id="player" src="${src}" playsinline autoplay></video></div>
<button id="full">Full screen</button>
<script>truth.watch(document.getElementById('player'));</script>${more}`,
  );
}

/** Opens the lesson, in a browser in which the eye sees. */
export async function openLesson(session: Session, page = coursePage()): Promise<Page> {
  await session.browser.installExtension(EYE);
  session.web.serve(LESSON.udemy, page);
  return session.open(LESSON.udemy);
}

/** Runs in the page: asks the eye. */
function look(): Promise<SeenNudge[]> {
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent): void => {
      if (typeof data === 'object' && data !== null && 'eye' in data) {
        removeEventListener('message', hear);
        resolve(data.eye);
      }
    };
    addEventListener('message', hear);
    postMessage('eye: look', '*');
  });
}

/** The nudges on the page now. */
export async function nudgesOn(page: Page): Promise<SeenNudge[]> {
  return (await page.evaluate(look)).filter(({ form }) => form !== 'dock');
}

/** The docks on the page now; there should be one at most. */
async function docksOn(page: Page): Promise<SeenNudge[]> {
  return (await page.evaluate(look)).filter(({ form }) => form === 'dock');
}

/** Waits until one nudge stands still on the page and is as wanted. */
export async function untilNudge(page: Page, wanted: Partial<SeenNudge> = {}): Promise<SeenNudge> {
  const all = await expect
    .poll(() => nudgesOn(page), { timeout: PATIENCE_MS, interval: 50 })
    .toEqual([expect.objectContaining({ ...wanted, moving: false })])
    .then(() => nudgesOn(page));
  const [seen] = all;
  if (seen === undefined) {
    throw new Error('the nudge went as soon as it stood still');
  }
  return seen;
}

/** As `untilNudge`, and until it takes clicks. */
export async function untilClickable(page: Page, wanted: Partial<SeenNudge> = {}): Promise<SeenNudge> {
  const seen = await untilNudge(page, wanted);
  await letPass(SETTLES_MS);
  return seen;
}

/** Waits until nothing of a nudge is left on the page. */
export async function untilGone(page: Page): Promise<void> {
  await expect.poll(() => nudgesOn(page), { timeout: PATIENCE_MS, interval: 50 }).toEqual([]);
}

/** A part of the nudge or of the dock by its name. */
export async function partOf(page: Page, name: string | RegExp): Promise<Part> {
  const parts = (await page.evaluate(look)).flatMap((seen) => seen.parts);
  const part = parts.find((one) => (typeof name === 'string' ? one.name === name : name.test(one.name)));
  if (part === undefined) {
    throw new Error(`no ${name} in ${JSON.stringify(parts.map((one) => one.name))}`);
  }
  return part;
}

/** Clicks a part of the nudge or of the dock with the mouse. */
export async function clickIn(page: Page, name: string): Promise<void> {
  const { left, top, width, height } = await partOf(page, name);
  await page.mouse.click(left + width / 2, top + height / 2);
}

/** Clicks until it is taken: the browser's own word on what is seen comes a moment after it is seen. */
export async function clickUntilTimer(session: Session, page: Page): Promise<void> {
  const timers = async (): Promise<readonly unknown[]> => {
    await clickIn(page, 'Do ten minutes now').catch(() => undefined);
    return rowsOf(session, 'timers');
  };
  await expect.poll(timers, { interval: 500 }).toEqual([expect.objectContaining({ target: 600_000 })]);
}

/** Waits until the nudge says something. */
export async function untilSays(page: Page, wanted: RegExp): Promise<void> {
  const said = async (): Promise<string> => {
    const [seen] = await nudgesOn(page);
    return (seen?.parts ?? []).map(({ name }) => name.replace(ISOLATES, '')).join(' | ');
  };
  await expect.poll(said, { timeout: PATIENCE_MS, interval: 50 }).toMatch(wanted);
}

const wordsOf = (seen: readonly SeenNudge[]): string =>
  seen
    .flatMap(({ parts }) => parts.map(({ name }) => name))
    .join(' | ')
    .replace(ISOLATES, '');

/** Waits until one dock stands still on the page and says something, and until it takes clicks. */
export async function untilDock(page: Page, wanted: RegExp): Promise<SeenNudge> {
  const still = async (): Promise<string> => {
    const docks = await docksOn(page);
    return docks.length === 1 && docks.every(({ moving }) => !moving) ? wordsOf(docks) : '';
  };
  await expect.poll(still, { timeout: PATIENCE_MS, interval: 50 }).toMatch(wanted);
  await letPass(SETTLES_MS);
  const [dock] = await docksOn(page);
  if (dock === undefined) {
    throw new Error('the dock went as soon as it stood still');
  }
  return dock;
}

/** Waits until no dock is left on the page. */
export async function untilNoDock(page: Page): Promise<void> {
  await expect.poll(() => docksOn(page), { timeout: PATIENCE_MS, interval: 50 }).toEqual([]);
}

/** Presses a key so many times. */
export async function press(page: Page, key: KeyInput, times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    await page.keyboard.press(key);
  }
}

interface NudgingRow {
  readonly phase: string;
  readonly book: { readonly notNowInRow: number; readonly halvings: number; readonly waiting: string | null };
}

const isNudging = (row: unknown): row is { readonly id: 'nudging'; readonly state: NudgingRow } =>
  row !== null && typeof row === 'object' && 'id' in row && row.id === 'nudging';

/** What the nudge engine remembers; null before its first decision. */
export async function nudgingState(session: Session): Promise<NudgingRow | null> {
  return (await rowsOf(session, 'meta')).find(isNudging)?.state ?? null;
}

/** Waits until a table's rows are as wanted. */
export async function untilRows(session: Session, table: string, wanted: readonly unknown[]): Promise<void> {
  await expect.poll(() => rowsOf(session, table), { timeout: PATIENCE_MS, interval: 50 }).toEqual(wanted);
}

/** The text on the extension's icon. */
export function badgeText(session: Session): Promise<string> {
  return session.desk.page.evaluate(() => {
    const api: { action: { getBadgeText(about: object): Promise<string> } } = Reflect.get(window, 'chrome');
    return api.action.getBadgeText({});
  });
}

/** One case in each browser, that begins after an evening of watching. */
export function afterAnEvening(
  title: string,
  run: (session: Session) => Promise<void>,
  evening: Partial<Evening> = {},
  options: CaseOptions = {},
): void {
  inEachBrowser(
    title,
    async (session) => {
      await spendEvening(session, evening);
      await run(session);
    },
    options,
  );
}

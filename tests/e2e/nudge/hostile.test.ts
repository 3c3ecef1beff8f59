import { expect } from 'vitest';
import { allowNotices } from '../support/allow.ts';
import {
  afterAnEvening,
  badgeText,
  clickIn,
  clickUntilTimer,
  coursePage,
  nudgesOn,
  nudgingState,
  openLesson,
  untilClickable,
  untilDock,
  untilGone,
  untilNudge,
  untilRows,
  untilSays,
} from '../support/nudge.ts';
import { letPass, pause } from '../support/player.ts';
import { rowsOf } from '../support/store.ts';
import { untilPlayed } from '../support/truth.ts';

/** All that a sheet can do to an element it doesn't know. */
const STYLES = `<style>
html { font-size: 40px; }
html > *:not(body):not(head) { display: none !important; opacity: 0 !important; visibility: hidden !important; pointer-events: none !important;
  transform: scale(0) !important; filter: blur(9px) !important; clip-path: circle(0) !important; }
*, *::part(a) { color: red !important; font-family: fantasy !important; transition: all 5s !important; }
::backdrop { background: red; }
:root, * { --raised: transparent !important; --paper: transparent !important; --ink-1: transparent !important; --ink-2: transparent !important;
  --doing: transparent !important; --on-doing: transparent !important; --font: fantasy !important; --text-14: 0 !important; --space-4: 0 !important; }
</style>`;

/** The policy of a strict page; the truth's script and the player come from its own host. */
const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'none'; media-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'">`;

afterAnEvening('a page’s styles can’t touch the nudge, and nothing is left of it when it closes', async (session) => {
  const page = await openLesson(session, coursePage(STYLES));
  await untilPlayed(page, 2_000);
  await pause(page);
  const seen = await untilClickable(page, { form: 'card' });
  expect(seen.style.color).not.toBe('rgb(255, 0, 0)');
  expect(Number.parseFloat(seen.style.font)).toBeLessThan(20);
  expect(Number.parseFloat(seen.style.font)).toBeGreaterThan(11);
  const { color, ground, family } = seen.style;
  for (const drawn of [color, ground]) expect(drawn).toMatch(/^rgb\(/);
  expect(family).not.toContain('fantasy');
  expect(seen.box.width).toBeGreaterThan(300);
  await clickIn(page, 'Not now');
  await untilGone(page);
  expect(await page.$(seen.host)).toBeNull();
});

afterAnEvening('under a strict policy with trusted types the nudge comes and works', async (session) => {
  const strict = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hooks in depth | Udemy</title>${POLICY}<link rel="icon" href="data:,"></head>
<body><h1 data-purpose="course-header-title">React, the complete guide</h1><video id="player" src="/-/media/lesson.webm" autoplay controls></video></body></html>`;
  const page = await openLesson(session, strict);
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 2);
  await pause(page);
  const seen = await untilClickable(page, { form: 'card' });
  expect(seen.box.width).toBeGreaterThan(300);
  await clickIn(page, 'Do ten minutes now');
  await untilDock(page, /Done.*To the scrap pile|running for/);
  await untilRows(session, 'timers', [expect.objectContaining({ target: 600_000 })]);
});

afterAnEvening('a click that the page forges does nothing', async (session) => {
  const page = await openLesson(session);
  await untilPlayed(page, 2_000);
  await pause(page);
  const seen = await untilClickable(page, { form: 'card' });
  await page.evaluate((name) => {
    const host = document.querySelector<HTMLElement>(name);
    const { right = 0, bottom = 0 } = host?.getBoundingClientRect() ?? {};
    for (let x = right - 380; x < right; x += 20) {
      for (let y = bottom - 260; y < bottom; y += 20) {
        const there = document.elementFromPoint(x, y);
        there?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }));
      }
    }
    host?.click();
    host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  }, seen.host);
  await letPass(300);
  expect(await nudgesOn(page)).toEqual([expect.objectContaining({ stage: 'asking' })]);
  expect(await rowsOf(session, 'nudges')).toEqual([expect.objectContaining({ answer: null })]);
  expect(await rowsOf(session, 'timers')).toEqual([]);
});

afterAnEvening('from a page that keeps taking it away it withdraws, and waits on the badge', async (session) => {
  const fights = `<script>window.taken = 0;
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName?.startsWith('x-')) {
    node.remove();
    taken += 1;
  }
}).observe(document.documentElement, { childList: true, subtree: true });</script>`;
  const page = await openLesson(session, coursePage(fights));
  await untilPlayed(page, 2_000);
  await pause(page);
  await untilRows(session, 'nudges', [expect.objectContaining({ trigger: 'binge' })]);
  await untilGone(page);
  await expect.poll(async () => (await nudgingState(session))?.phase).toBe('resting');
  await expect.poll(() => badgeText(session)).toBe('40');
  // It came once, and came back twice; the third time is the last.
  expect(await page.evaluate(() => Reflect.get(window, 'taken'))).toBe(3);
});

/** Every third of a second the page puts a sheet of its own over everything. */
const COVERS = `<div id="cover" popover="manual" style="inset:0;width:100vw;height:100vh;background:#345">Cookies?</div>
<script>setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 300);</script>`;
const FADES = '<script>setInterval(() => { document.documentElement.style.opacity = "0.1"; }, 300);</script>';

for (const [how, page] of [
  ['covers', COVERS],
  ['hides', FADES],
] as const) {
  afterAnEvening(
    `from a page that ${how} it it withdraws, and a notification takes over or the badge`,
    async (session) => {
      const noticed = await allowNotices(session);
      const lesson = await openLesson(session, coursePage(page));
      await untilPlayed(lesson, 2_000);
      await pause(lesson);
      await untilRows(session, 'nudges', [expect.objectContaining({ trigger: 'binge', shownAt: expect.any(Number) })]);
      await expect.poll(() => nudgesOn(lesson), { timeout: 20_000 }).toEqual([]);
      if (noticed) {
        // A headless Firefox draws no notification and lists none; that it took it shows in the nudge, which is still open.
        await letPass(1_000);
        expect((await nudgingState(session))?.phase).toBe('offered');
        expect(await rowsOf(session, 'nudges')).toMatchObject([{ answer: null }]);
      } else await untilRows(session, 'nudges', [expect.objectContaining({ answer: 'ignored' })]);
    },
  );
}

afterAnEvening(
  'the page around it doesn’t move, and a screen reader meets it as one region with its parts in order',
  async (session) => {
    const page = await openLesson(session);
    await untilPlayed(page, 2_000);
    await page.evaluate(() => {
      const shifts: number[] = [];
      Reflect.set(window, 'shifts', shifts);
      new PerformanceObserver((list) => {
        shifts.push(...list.getEntries().map((entry) => Number(Reflect.get(entry, 'value'))));
      }).observe({ type: 'layout-shift', buffered: false });
    });
    await pause(page);
    await untilClickable(page, { form: 'card' });
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toEqual([]);
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const nodes = flatten(tree).filter(({ role }) => /^(region|textbox|button)$/.test(role ?? ''));
    const region = nodes.findIndex(({ role, name }) => role === 'region' && /Loopbreak/.test(name ?? ''));
    expect(nodes.slice(region).map(({ role, name }) => `${role}: ${name}`)).toEqual([
      'region: Loopbreak',
      'textbox: What to make',
      'button: Another idea',
      'button: Do ten minutes now',
      'button: Not now',
      'button: Less of this',
      'button: I already made something',
      'button: It’s getting hard',
      'button: Not a lesson',
    ]);
  },
  {},
  // Firefox tells a driver neither of the tree nor of shifts.
  { engines: ['chromium'] },
);

interface Spoken {
  readonly role?: string;
  readonly name?: string;
  readonly children?: readonly Spoken[];
}

const flatten = (node: Spoken | null): Spoken[] => (node ? [node, ...(node.children ?? []).flatMap(flatten)] : []);

afterAnEvening('a page’s own popover that opens later doesn’t cover it', async (session) => {
  const page = await openLesson(
    session,
    coursePage('<div id="pop" popover="manual" style="inset:0;width:100%;height:100%;background:#345">Survey</div>'),
  );
  await untilPlayed(page, 2_000);
  await pause(page);
  await untilNudge(page, { form: 'card' });
  await page.$eval('#pop', (element) => element instanceof HTMLElement && element.showPopover());
  await untilClickable(page, { form: 'card' });
  await clickIn(page, 'Not now');
  await untilSays(page, /All right\./);
});

/** A sheet that keeps itself in front, without a word that could be heard, and that no click meets: what lies below is clicked, unseen. */
const LETS_THROUGH = `<div id="lure" popover="manual" style="inset:0;width:100vw;height:100vh;margin:0;border:0;background:#345;pointer-events:none">Play</div>
<script>window.addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
let fighting;
function cover() { fighting = setInterval(() => { lure.hidePopover(); lure.showPopover(); }, 50); }
function uncover() { clearInterval(fighting); lure.hidePopover(); }</script>`;

afterAnEvening(
  'a click through a cover that lets clicks through does nothing',
  async (session) => {
    const page = await openLesson(session, coursePage(LETS_THROUGH));
    await untilPlayed(page, 2_000);
    await pause(page);
    await untilClickable(page, { form: 'card' });
    await page.evaluate('cover()');
    await letPass(400);
    await clickIn(page, 'Do ten minutes now');
    await page.evaluate('uncover()');
    expect(await rowsOf(session, 'timers')).toEqual([]);
    await untilClickable(page, { form: 'card' });
    await clickUntilTimer(session, page);
  },
  {},
  // Firefox tells nobody what is painted over what.
  { engines: ['chromium'] },
);

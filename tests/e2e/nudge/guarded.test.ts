import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from '../support/launch.ts';
import {
  afterAnEvening,
  clickIn,
  clickUntilTimer,
  coursePage,
  nudgesOn,
  nudgingState,
  openLesson,
  partOf,
  untilClickable,
  untilGone,
} from '../support/nudge.ts';
import { letPass, pause } from '../support/player.ts';
import { rowsOf } from '../support/store.ts';
import { untilPlayed } from '../support/truth.ts';

const ACCEPT = 'Do ten minutes now';
/** An answer stands in the store many times sooner. */
const LONG_SINCE_ANSWERED_MS = 1_000;

async function untilAsking(session: Session, more: string): Promise<Page> {
  const page = await openLesson(session, coursePage(more));
  await untilPlayed(page, 2_000);
  await pause(page);
  await untilClickable(page, { form: 'card' });
  return page;
}

/** Nothing came of a click. */
async function expectVoid(session: Session, page: Page): Promise<void> {
  await letPass(LONG_SINCE_ANSWERED_MS);
  expect(await nudgesOn(page)).toEqual([expect.objectContaining({ stage: 'asking' })]);
  expect(await rowsOf(session, 'nudges')).toEqual([expect.objectContaining({ answer: null })]);
  expect(await rowsOf(session, 'timers')).toEqual([]);
}

/** A sheet of the page's own that comes back over the nudge as often as the nudge comes to the front. */
const COVER = `<div id="cover" popover="manual" style="inset:0;width:100vw;height:100vh;border:0;padding:0;background:#345">Cookies?</div>
<script>
let covering;
window.uncover = () => { clearInterval(covering); cover.hidePopover(); };
window.coverUp = () => { cover.showPopover(); covering = setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 10); };
cover.addEventListener('click', () => { window.lured = true; uncover(); });
</script>`;

const call = (page: Page, name: 'coverUp' | 'uncover'): Promise<void> =>
  page.evaluate((what) => Reflect.get(window, what)(), name);
const wasLured = (page: Page): Promise<boolean> => page.evaluate(() => Reflect.get(window, 'lured') === true);

afterAnEvening('a click on a nudge that the page made transparent or covered is void (case 37)', async (session) => {
  const page = await untilAsking(session, COVER);
  await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0.1'));
  await clickIn(page, ACCEPT);
  await page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
  await expectVoid(session, page);
  const { left, top, width, height } = await partOf(page, ACCEPT);
  // It comes to the front again some times; once it gave that up a whole click meets the cover.
  await call(page, 'coverUp');
  await letPass(600);
  await call(page, 'uncover');
  // One look at which nothing lies over it: after some in a row in vain it would make way.
  await letPass(1_500);
  await call(page, 'coverUp');
  for (let clicks = 0; clicks < 10 && !(await wasLured(page)); clicks += 1) {
    await page.mouse.click(left + width / 2, top + height / 2);
  }
  expect(await wasLured(page)).toBe(true);
  await expectVoid(session, page);
  // The same click is taken once the person can see what they click.
  await clickUntilTimer(session, page);
});

/** A button that a person means to press, and a page that counts how often something of nobody's comes into it. */
const LURE = `<button id="lure" style="position:fixed;inset:120px auto auto 40px;width:220px;height:60px">Next lesson</button>
<script>
window.placed = 0;
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName?.startsWith('x-')) placed += 1;
}).observe(document.documentElement, { childList: true, subtree: true });
lure.onclick = () => { window.lured = true; };
</script>`;

const placedIn = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(window, 'placed'));

interface Shift {
  readonly x: number;
  readonly y: number;
}

/** Runs in the page: what its script, its sheets and its animations do to the host; gives how opaque it then is and where. */
async function tamper(name: string, shift: Shift | null): Promise<{ opacity: string; left: number; top: number }> {
  const host = document.querySelector<HTMLElement>(name);
  if (host === null) throw new Error('no host');
  const sheet = document.head.appendChild(document.createElement('style'));
  if (shift === null) {
    sheet.textContent = `${name} { opacity: 0 !important; }`;
    host.animate([{ opacity: 0 }, { opacity: 0 }], 60_000);
    host.style.setProperty('opacity', '0', 'important');
  } else {
    sheet.textContent = `${name} { translate: ${shift.x}px ${shift.y}px !important; }`;
    host.style.setProperty('translate', `${shift.x}px ${shift.y}px`, 'important');
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { left, top } = host.getBoundingClientRect();
  return { opacity: getComputedStyle(host).opacity, left, top };
}

afterAnEvening(
  'the host made transparent or moved under a lure is put back, and after three fights it goes for good (case 37)',
  async (session) => {
    const page = await untilAsking(session, LURE);
    const { host } = await untilClickable(page, { form: 'card' });
    const place = await page.$eval(host, (element) => {
      const { left, top } = element.getBoundingClientRect();
      return { left, top };
    });
    expect(await page.evaluate(tamper, host, null)).toEqual({ opacity: '1', ...place });
    const accept = await partOf(page, ACCEPT);
    const lure = await page.$eval('#lure', (button) => {
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    const shift = {
      x: lure.x - accept.left - accept.width / 2,
      y: lure.y - accept.top - accept.height / 2,
    };
    expect(await page.evaluate(tamper, host, shift)).toEqual({ opacity: '1', ...place });
    await page.mouse.click(lure.x, lure.y);
    expect(await wasLured(page)).toBe(true);
    await expectVoid(session, page);
    const placed = await placedIn(page);
    await page.$eval(host, (element) => element.remove());
    await untilGone(page);
    expect(await page.$(host)).toBeNull();
    expect(await placedIn(page)).toBe(placed);
    expect(await rowsOf(session, 'timers')).toEqual([]);
  },
);

/** The page takes no clicks but in its own dialog, which opens over everything. */
const MODAL = `<style>body{pointer-events:none}dialog{pointer-events:auto}</style>
<dialog id="modal" style="inset:0 auto auto 0;margin:0"><button id="agree">Agree</button></dialog>
<script>agree.onclick = () => { window.agreed = true; };</script>`;

afterAnEvening(
  'on a page that takes no clicks it works; under a modal dialog it withdraws and leaves no shield (case 38)',
  async (session) => {
    const page = await untilAsking(session, MODAL);
    await clickIn(page, 'Another idea');
    const { left, top } = await partOf(page, ACCEPT);
    const { host } = await untilClickable(page, { form: 'card' });
    await page.$eval('#modal', (modal) => modal instanceof HTMLDialogElement && modal.showModal());
    await untilGone(page);
    expect(await page.$(host)).toBeNull();
    expect(await page.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, left, top)).not.toMatch(/^x-/);
    await page.click('#agree');
    expect(await page.evaluate(() => Reflect.get(window, 'agreed'))).toBe(true);
    await expect.poll(async () => (await nudgingState(session))?.phase).toBe('resting');
    expect(await rowsOf(session, 'timers')).toEqual([]);
  },
);

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

import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from '../support/launch.ts';
import {
  afterAnEvening,
  clickIn,
  coursePage,
  nudgesOn,
  nudgingState,
  openLesson,
  partOf,
  untilClickable,
  untilGone,
  untilRows,
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

/** The same click is taken once the person can see what they click. */
async function expectTaken(session: Session, page: Page): Promise<void> {
  await clickIn(page, ACCEPT);
  await untilRows(session, 'timers', [expect.objectContaining({ target: 600_000 })]);
}

/** A sheet of the page's own that comes back over the nudge as often as the nudge comes to the front. */
const COVER = `<div id="cover" popover="manual" style="inset:0;width:100vw;height:100vh;border:0;padding:0;background:#345">Cookies?</div>
<script>
cover.addEventListener('click', () => { window.lured = true; });
window.coverUp = () => setInterval(() => { cover.hidePopover(); cover.showPopover(); }, 10);
window.uncover = (timer) => { clearInterval(timer); cover.hidePopover(); };
</script>`;

async function coverUp(page: Page): Promise<number> {
  const timer = await page.evaluate(() => Reflect.get(window, 'coverUp')());
  const { left, top, width, height } = await partOf(page, ACCEPT);
  await page.waitForFunction(
    (x, y) => document.elementFromPoint(x, y)?.id === 'cover',
    {},
    left + width / 2,
    top + height / 2,
  );
  return timer;
}

afterAnEvening('a click on a nudge that the page made transparent or covered is void (case 37)', async (session) => {
  const page = await untilAsking(session, COVER);
  await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0.1'));
  await clickIn(page, ACCEPT);
  await page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
  await expectVoid(session, page);
  const timer = await coverUp(page);
  // Press and release may fall on either side of a turn of who lies over whom: until the cover had a whole click.
  await expect
    .poll(
      async () => {
        await clickIn(page, ACCEPT);
        return page.evaluate(() => Reflect.get(window, 'lured'));
      },
      { timeout: 10_000, interval: 100 },
    )
    .toBe(true);
  await page.evaluate((id) => Reflect.get(window, 'uncover')(id), timer);
  await expectVoid(session, page);
  await expectTaken(session, page);
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
    await expect.poll(async () => (await nudgingState(session))?.phase, { timeout: 10_000 }).toBe('resting');
    expect(await rowsOf(session, 'timers')).toEqual([]);
  },
);

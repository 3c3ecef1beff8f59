import { expect } from 'vitest';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, shot, untilText } from '../support/screens.ts';
import { daysOfWeek, madeOn, seed, watchedOn } from '../support/store.ts';

/** Runs in the page: pretends a clipboard, since a driver's browser doesn't give its own. */
function pretendClipboard(): void {
  const held: { text: string; picture: string } = { text: '', picture: '' };
  Reflect.set(window, 'held', held);
  Object.defineProperty(navigator, 'clipboard', {
    value: {
      writeText: async (text: string) => {
        held.text = text;
      },
      write: async (items: ClipboardItem[]) => {
        held.picture = (await items[0]?.getType('image/png'))?.type ?? '';
      },
    },
  });
}

onScreens(
  'the week is shown as a picture and as text, and copied; what was made is named only where that is wanted',
  async (session) => {
    const days = daysOfWeek(0);
    const [monday] = days;
    if (!monday) throw new Error('a week without days');
    await seed(session, {
      intervals: days.map((day, index) => watchedOn(day, 60, 20 + index * 9)),
      tasks: days.map((day, index) => madeOn(day, 300, 8 + index * 4, `thing number ${index}`)),
    });
    const page = await dashboard(session);
    await page.evaluate(pretendClipboard);
    await click(page, 'button', 'Share the week');
    await page.waitForFunction(() => {
      const picture = document.querySelector<HTMLImageElement>('.share-picture');
      return picture?.complete && picture.naturalWidth === 1200 && picture.naturalHeight === 630;
    });
    const picture = await page.$('.share-picture');
    await picture?.scrollIntoView();
    await shot(page, `share-${session.engine}`, true);
    const text = (): Promise<string> =>
      page.$eval('.share-text', (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
    expect(await text()).toMatch(/: Watched .*, made .*\nMade:\n– thing number 0\n/s);
    await click(page, 'button', 'Copy the text');
    await untilText(page, '.share-ways', /Copied/);
    expect(await page.evaluate(() => Reflect.get(window, 'held').text)).toBe(await text());
    await click(page, 'button', 'Copy the picture');
    await expect.poll(() => page.evaluate(() => Reflect.get(window, 'held').picture)).toBe('image/png');
    await click(page, 'input[role="switch"]', 'Name what I made');
    expect(await text()).not.toContain('thing');
  },
);

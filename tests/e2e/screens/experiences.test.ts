import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HOUR } from '@/utils/time/brands';
import { drop } from '../support/picture.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, named, shot, untilText } from '../support/screens.ts';
import { put, rowsOf } from '../support/store.ts';

async function begin(page: Page): Promise<void> {
  await (await named(page, 'input', 'What will you make?')).type('A radio in CSS');
  await (await named(page, 'input', 'One tool')).type('CSS');
  await (await named(page, 'input', 'Another tool')).type('css');
  await (await named(page, 'input', 'What does “done” look like?')).type('One page that plays one sound');
  await click(page, 'button', 'Start the three days');
  await untilText(page, '.ui-field-problem', /Two different tools make it new/);
  const second = await named(page, 'input', 'Another tool');
  await second.click({ count: 3 });
  await page.keyboard.type('Audacity');
  await page.keyboard.press('Enter');
  await untilText(page, '.experience-left', /^(72 h|71 h 59) left$/);
}

onScreens('a micro-experience from its two tools to the picture of before against after', async (session) => {
  const page = await dashboard(session, '#/doing');
  await begin(page);
  expect(await rowsOf(session, 'experiences')).toMatchObject([{ tools: ['CSS', 'Audacity'], state: 'running' }]);
  await drop(page, 'Before', '#2b3f56');
  await untilText(page, '.notice', /The picture is kept/);
  await drop(page, 'After', '#c7741b');
  await page.waitForFunction(() => document.querySelectorAll('.picture-slot img').length === 2);
  await shot(page, `experience-running-${session.engine}`, true);
  await click(page, 'button', 'Cut the scope');
  await click(page, 'button', 'Cut it');
  await click(page, 'button', 'Finish');
  await (await named(page, 'textarea', 'What worked?')).type('The sound');
  await (await named(page, 'textarea', 'What comes next?')).type('A dial');
  await click(page, 'button', 'It is finished');
  await untilText(page, '.doing', /What worked: The sound.*Next: A dial/s);
  const slider = await named(page, 'input[type="range"]', 'Before against after');
  await slider.focus();
  await page.keyboard.press('Home');
  expect(await page.$eval('.before-after', (element) => getComputedStyle(element).getPropertyValue('--share'))).toBe(
    '0%',
  );
  await page.keyboard.press('End');
  expect(await page.$eval('.before-after', (element) => getComputedStyle(element).getPropertyValue('--share'))).toBe(
    '100%',
  );
  await page.keyboard.press('ArrowLeft');
  await shot(page, `experience-finished-${session.engine}`, true);
  const kept = await page
    .$$eval('.before-after img', (all) =>
      Promise.all(
        all.map(async (image) => {
          const blob = await (await fetch(image.src)).blob();
          return { type: blob.type, small: blob.size <= 400_000, width: image.naturalWidth };
        }),
      ),
    )
    .catch(() => null);
  if (kept) expect(kept).toEqual([0, 1].map(() => ({ type: 'image/webp', small: true, width: 1600 })));
});

onScreens('at its end it asks; scrapped it can be taken up again; an SVG is refused', async (session) => {
  const at = Date.now();
  const texts = { title: 'A song', tools: ['Guitar', 'Excel'], done: 'Eight bars' };
  const rest = { closedAt: null, cuts: [], beforeTaken: false, afterTaken: false, reflection: null };
  const times = { startedAt: at - 73 * HOUR, endsAt: at - HOUR };
  await put(session, { experiences: [{ id: 'e1', state: 'running', ...texts, ...times, ...rest }] });
  const page = await dashboard(session, '#/doing');
  await untilText(page, '.experience-left', /The three days are over: finish, scrap, or cut the scope/);
  await drop(page, 'Before', '#000', 'image/svg+xml');
  await untilText(page, '.notice', /That isn’t a picture that can be kept/);
  expect(await rowsOf(session, 'pictures')).toEqual([]);
  await click(page, '.experience button', 'To the scrap pile');
  await untilText(page, '.doing', /Scrap pile.*A song/s);
  await click(page, 'button', 'Take it up again');
  await untilText(page, '.experience-left', /left$/);
  await click(page, 'button', 'Undo');
  await untilText(page, '.doing', /Scrap pile.*A song/s);
});

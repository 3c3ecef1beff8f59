import { join } from 'node:path';
import { test } from 'vitest';
import { launchForScreens } from '../e2e/support/screen-case.ts';
import { dashboard, popupPage, untilText } from '../e2e/support/screens.ts';
import { seed } from '../e2e/support/store.ts';
import { twoWeeks } from './somebody.ts';

const FOLDER = join(import.meta.dirname, '../../.github/images');

test('the week and the popup', async () => {
  const session = await launchForScreens('chromium');
  try {
    await seed(session, twoWeeks());
    const week = await dashboard(session);
    await week.setViewport({ width: 1200, height: 820, deviceScaleFactor: 1.5 });
    await week.waitForSelector('.week-head');
    await week.screenshot({ path: join(FOLDER, 'week.png') });
    const popup = await popupPage(session);
    await popup.setViewport({ width: 360, height: 478, deviceScaleFactor: 2 });
    await untilText(popup, '.today-watched', /watched/);
    await popup.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'));
    await popup.screenshot({ path: join(FOLDER, 'popup.png') });
  } finally {
    await session.close();
  }
});

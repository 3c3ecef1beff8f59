import { expect, test } from 'vitest';
import { ENGINES } from '../support/case.ts';
import { buildOf, launch } from '../support/launch.ts';
import { newProfile, onScreens, pageOf, strays } from '../support/screen-case.ts';
import { click, named, textOf, untilText } from '../support/screens.ts';
import { settingsOf } from '../support/store.ts';

test.for(ENGINES)('%s: the installation opens the welcome page, once', async (engine) => {
  const session = await launch({ engine, bare: true, profile: await newProfile(engine) });
  try {
    await session.browser.installExtension(buildOf(engine));
    const page = await pageOf(session.browser, 'welcome.html');
    await page.waitForSelector('main h1');
    expect(await textOf(page, 'h1')).toBe('Watch less, make more.');
    await page.close();
    // The same folder again is an update: it greets nobody.
    await session.install();
    await session.screen('popup.html').then((popup) => popup.waitForSelector('main.popup[aria-busy="false"]'));
    const addresses = await Promise.all(
      (await session.browser.pages()).map((one) => one.evaluate(() => location.pathname).catch(() => '')),
    );
    expect(addresses).not.toContain('/welcome.html');
    expect(strays(session)).toEqual([]);
  } finally {
    await session.close();
  }
});

onScreens('on the welcome page the goal is set, the week is a click away', async (session) => {
  const page = await session.screen('welcome.html');
  await untilText(page, 'label', 'Share of the time that you make things: 33 %');
  await (await named(page, 'input[type="range"]')).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const said = await textOf(page, '.welcome-pair label');
  expect(said).toMatch(/: 3[456] %$/);
  const goal = Number(/(\d+) %$/.exec(said)?.[1]) / 100;
  await expect
    .poll(async () => Object.entries(await settingsOf(session)))
    .toContainEqual(['goal', expect.closeTo(goal, 2)]);
  await click(page, 'a', 'See your week');
  await page.waitForSelector('.week-head');
  await untilText(page, 'h1', 'Nothing recorded in this week.');
});

onScreens('on the welcome page notifications are asked for in a click', async (session) => {
  const page = await session.screen('welcome.html');
  await named(page, 'button', 'Allow notifications');
  if (session.engine === 'firefox') {
    // Chromium asks in a window of its own that no driver can press.
    await click(page, 'button', 'Allow notifications');
    await untilText(page, '[role="status"]', 'Notifications are on.');
    const settings = await session.screen('dashboard.html#/settings');
    await untilText(settings, 'section', /Allowed\. You can take it back/);
  }
});

import { expect, test } from 'vitest';
import type { Engine } from '../../../scripts/browsers.ts';
import { ENGINES } from '../support/case.ts';
import { DAMAGES, type Damage, damageStore } from '../support/profile.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { click, dashboard, popupPage, shot, textOf, untilText } from '../support/screens.ts';
import { expectFold, madeOn, seed, today, watchedOn } from '../support/store.ts';

const ROWS = { intervals: [watchedOn(today(), 0, 60)], tasks: [madeOn(today(), 100, 20, 'A drawing')] };

async function damaged(engine: Engine, damage: Damage): Promise<void> {
  const first = await launchForScreens(engine);
  await seed(first, ROWS);
  await first.kill();
  expect(await damageStore(first, damage)).toBeGreaterThan(0);
  const session = await launchForScreens(engine, { profile: first.profile, web: first.web });
  try {
    // Neither browser tells: each throws a database away that it can't read, and gives an empty one.
    const week = await dashboard(session);
    await untilText(week, '.week-lost', /The browser lost what was recorded here/);
    await untilText(week, 'main', 'Nothing recorded in this week.');
    await shot(week, `lost-${engine}`);
    expect((await expectFold(session)).tasks).toEqual([]);
    const data = await dashboard(session, '#/data');
    await untilText(data, '.data-offer', /its copies are in your downloads, in the folder “Loopbreak”/);
    const popup = await popupPage(session);
    await popup.bringToFront();
    await untilText(popup, '.lost', /The browser lost your records/);
    await shot(popup, `lost-popup-${engine}`);
    await popup.type('.task-line input', 'a new beginning 5m');
    await popup.keyboard.press('Enter');
    await untilText(popup, '.logged-line-title', 'a new beginning');
    expect((await expectFold(session)).tasks).toMatchObject([{ title: 'a new beginning', minutes: 5 }]);
    await week.bringToFront();
    await click(week, '.week-lost button', 'Put this aside');
    await expect.poll(() => textOf(popup, 'main')).not.toMatch(/The browser lost/);
  } finally {
    await session.close();
  }
}

for (const damage of DAMAGES) {
  test.for(ENGINES)(
    `%s: the files of the store are ${damage}: it goes on with an empty one, and offers the copies`,
    (engine) => damaged(engine, damage),
  );
}

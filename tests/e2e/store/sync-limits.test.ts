import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ENGINES } from '../support/case.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { click, dashboard, untilText } from '../support/screens.ts';
import { daysOfWeek, expectFold, namedHere, seed, watchedOn } from '../support/store.ts';
import { emptySync, fillSync, writeOften } from '../support/sync-items.ts';

const DAYS = daysOfWeek(1);
const BEFORE = daysOfWeek(2);
const STATUS = '.browser-sync [role="status"]';

const ownItems = (page: Page): Promise<number> =>
  page.evaluate(
    async () =>
      Object.keys((await window.browser?.storage.sync.get()) ?? {}).filter((key) => /^[dtm]\//.test(key)).length,
  );

test.for(ENGINES)(
  '%s: the browser’s own sync has no room, in keys or in bytes: it is said, nothing is lost, and told once there is (case 50)',
  async (engine) => {
    const session = await launchForScreens(engine);
    try {
      const here = await namedHere(session);
      await seed(session, { intervals: DAYS.map((day) => watchedOn(day, 840, 30, here)) });
      const before = await expectFold(session);
      const page = await dashboard(session, '#/data');
      for (const limit of ['keys', 'bytes'] as const) {
        await fillSync(session, limit);
        await click(page, '.browser-sync input');
        await untilText(page, STATUS, /There is no room left in this browser’s sync/);
        expect(await ownItems(page)).toBe(0);
        expect(await expectFold(session)).toEqual(before);
        await emptySync(session);
        await click(page, '.browser-sync button', 'Sync with this browser now');
        await untilText(page, STATUS, /^Last exchange: /);
        expect(await ownItems(page)).toBeGreaterThan(1);
        await click(page, '.browser-sync input');
        await untilText(page, '.notice', /taken out/);
      }
      expect(await expectFold(session)).toEqual(before);
    } finally {
      await session.close();
    }
  },
);

// Firefox counts no writes.
test.for(ENGINES.filter((engine) => engine === 'chromium'))(
  '%s: the browser’s own sync takes no more writes for a minute: it is said, and nothing is lost (case 50)',
  async (engine) => {
    const session = await launchForScreens(engine);
    try {
      const here = await namedHere(session);
      await seed(session, { intervals: DAYS.map((day) => watchedOn(day, 840, 30, here)) });
      const page = await dashboard(session, '#/data');
      await click(page, '.browser-sync input');
      await untilText(page, STATUS, /^Last exchange: /);
      const told = await ownItems(page);
      expect(await writeOften(session)).toMatch(/MAX_WRITE_OPERATIONS_PER_MINUTE/);
      await seed(session, { intervals: BEFORE.map((day) => watchedOn(day, 840, 30, here)) });
      const before = await expectFold(session);
      await click(page, '.browser-sync button', 'Sync with this browser now');
      await untilText(page, STATUS, /This browser takes no more writes for the moment/);
      expect(await expectFold(session)).toEqual(before);
      expect(await ownItems(page)).toBe(told);
    } finally {
      await session.close();
    }
  },
);

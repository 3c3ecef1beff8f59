import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { DAV_SERVERS } from '../../integration/servers/dav-servers.ts';
import { ENGINES } from '../support/case.ts';
import { connectFolder, untilExchanged } from '../support/folder.ts';
import { inFrontOf } from '../support/front.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { click, dashboard, untilText } from '../support/screens.ts';
import { daysOfWeek, expectFold, madeOn, seed, watchedOn } from '../support/store.ts';

const DAYS = daysOfWeek(1);

/** Exchanges, and waits for what is said of it. */
async function untilSaid(page: Page, said: RegExp): Promise<void> {
  await click(page, '.devices button', 'Exchange now');
  await untilText(page, '.devices', said);
}

test.for(ENGINES)(
  '%s: a folder that refuses, shows a page to sign in, or lost everything: the reason is said, nothing is deleted (case 47)',
  async (engine) => {
    const [, start] = DAV_SERVERS[0];
    const [full, empty] = [await start(), await start()];
    const front = await inFrontOf(full);
    const session = await launchForScreens(engine);
    try {
      await seed(session, {
        intervals: DAYS.map((day) => watchedOn(day, 840, 30)),
        tasks: DAYS.map((day, index) => ({ ...madeOn(day, 900, 20, `Made ${index}`), id: `made-${index}` })),
      });
      const before = await expectFold(session);
      await connectFolder(session, front.server, `troubled-${engine}`);
      const page = await dashboard(session, '#/data');
      await untilText(page, '.devices', /Last exchange: /);
      front.behave('refuses');
      await untilSaid(page, /refused user or password/);
      expect(await expectFold(session)).toEqual(before);
      front.behave('page');
      await untilSaid(page, /What answers there is no WebDAV folder/);
      expect(await expectFold(session)).toEqual(before);
      front.behave('server');
      const asked = Date.now();
      await click(page, '.devices button', 'Exchange now');
      await untilExchanged(session, 'sync', asked);
      front.lead(empty);
      await untilSaid(page, /What this device had told isn’t there any more\. Nothing was deleted here/);
      expect(await expectFold(session)).toEqual(before);
    } finally {
      await session.close();
      await front.server.stop();
      await full.stop();
      await empty.stop();
    }
  },
);

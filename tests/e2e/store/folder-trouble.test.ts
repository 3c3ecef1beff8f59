import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { DAV_SERVERS } from '../../integration/servers/dav-servers.ts';
import { ENGINES } from '../support/case.ts';
import { connectFolder, enterFolder, untilExchanged } from '../support/folder.ts';
import { inFrontOf } from '../support/front.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { click, dashboard, untilText } from '../support/screens.ts';
import { daysOfWeek, expectFold, madeOn, seed, watchedOn } from '../support/store.ts';

const DAYS = daysOfWeek(1);
/** Each exchange makes its keys from the passphrase by 600,000 rounds, on a machine that may be busy. */
const KEYS_TAKE_MS = 60_000;

/** Exchanges, and waits for what is said of it. */
async function untilSaid(page: Page, said: RegExp): Promise<void> {
  await click(page, '.devices button', 'Exchange now');
  await untilText(page, '.devices', said, KEYS_TAKE_MS);
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

/** A week, and one of another month, so that what is told is more than one file. */
const FAR_APART = [...DAYS, ...daysOfWeek(9)];

test.for(ENGINES)(
  '%s: another passphrase opens nothing and tells nothing; of what is damaged there the rest is taken (case 54)',
  async (engine) => {
    const [, start] = DAV_SERVERS[0];
    const server = await start();
    const front = await inFrontOf(server);
    const [one, two] = [await launchForScreens(engine), await launchForScreens(engine)];
    try {
      await seed(one, {
        intervals: FAR_APART.map((day) => watchedOn(day, 840, 30)),
        tasks: FAR_APART.map((day, index) => ({ ...madeOn(day, 900, 20, `Made ${index}`), id: `made-${index}` })),
      });
      const told = await expectFold(one);
      await connectFolder(one, server, `teller-${engine}`);
      const before = await expectFold(two);
      const page = await enterFolder(two, front.server, `guesser-${engine}`, 'a river in the evening');
      await untilText(page, '.devices', /Nothing there opens with this passphrase, so nothing was told/, KEYS_TAKE_MS);
      expect(await expectFold(two)).toEqual(before);
      await click(page, '.devices button', 'Disconnect');
      await untilText(page, '.notice', /Disconnected/);
      await page.close();

      front.behave('damages');
      await connectFolder(two, front.server, `hearer-${engine}`);
      const again = await dashboard(two, '#/data');
      await untilText(again, '.devices', /One file there can’t be read and is left alone; the rest was taken/);
      const heard = await expectFold(two);
      expect(heard.tasks.length + heard.intervals.length).toBeGreaterThan(0);
      expect(heard.tasks.length + heard.intervals.length).toBeLessThan(told.tasks.length + told.intervals.length);
      front.behave('server');
      const asked = Date.now();
      await click(again, '.devices button', 'Exchange now');
      await untilExchanged(two, 'sync', asked);
      expect(await expectFold(two)).toEqual(await expectFold(one));
    } finally {
      await one.close();
      await two.close();
      await front.server.stop();
      await server.stop();
    }
  },
);

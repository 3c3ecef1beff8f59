import { expect, test } from 'vitest';
import type { LocalDay } from '@/utils/time/brands';
import { DAV_SERVERS } from '../../integration/servers/dav-servers.ts';
import { allow } from '../support/allow.ts';
import { ENGINES } from '../support/case.ts';
import { cloneProfile } from '../support/clone.ts';
import { connectFolder, exchangeNow } from '../support/folder.ts';
import type { Session } from '../support/launch.ts';
import { launchAgain, launchForScreens } from '../support/screen-case.ts';
import { dashboard, textOf, untilText } from '../support/screens.ts';
import { daysOfWeek, expectFold, madeOn, seed, watchedOn } from '../support/store.ts';
import { startWeb } from '../support/web.ts';

const [FIRST, SECOND, THIRD] = daysOfWeek(1);

/** A stretch and a task of a day of their own. */
async function record(session: Session, day: LocalDay | undefined, title: string): Promise<void> {
  if (day === undefined) throw new Error('a week has seven days');
  await seed(session, { intervals: [watchedOn(day, 840, 30)], tasks: [madeOn(day, 900, 20, title)] });
}

/** Whether it says on its data page that it goes on under another name. */
async function isForked(session: Session): Promise<boolean> {
  const page = await dashboard(session, '#/data');
  await untilText(page, '.devices', /Last exchange: /);
  const said = await textOf(page, '.devices');
  await page.close();
  return said.includes('This profile was copied to another machine');
}

// In Firefox the same takes two minutes.
test.for(ENGINES.filter((engine) => engine === 'chromium'))(
  '%s: a profile is copied to another machine: one goes on under another name, and nothing counts twice (case 52)',
  async (engine) => {
    const [, start] = DAV_SERVERS[0];
    const server = await start();
    const first = await launchForScreens(engine);
    await record(first, FIRST, 'Before the copy');
    await connectFolder(first, server, `cloned-${engine}`);
    await first.kill();
    const clone = await cloneProfile(first);
    const one = await launchAgain(first);
    const two = await launchAgain({ ...first, profile: clone, web: await startWeb() });
    try {
      for (const each of [one, two]) await allow(each, 'http://127.0.0.1/*');
      await record(one, SECOND, 'On the one');
      await record(two, THIRD, 'On the other');
      for (const each of [one, two, one, two]) await exchangeNow(each);
      expect([await isForked(one), await isForked(two)]).toEqual([false, true]);
      const records = await expectFold(one);
      expect(records.intervals).toHaveLength(3);
      expect(records.tasks.map(({ title }) => title).sort()).toEqual(['Before the copy', 'On the one', 'On the other']);
      expect(await expectFold(two)).toEqual(records);
    } finally {
      await one.close();
      await two.close();
      await server.stop();
    }
  },
);

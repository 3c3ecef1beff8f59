import { expect, test } from 'vitest';
import type { LocalDay } from '@/utils/time/brands';
import { DAV_SERVERS } from '../../integration/servers/dav-servers.ts';
import { ENGINES } from '../support/case.ts';
import { drawPictures } from '../support/files.ts';
import { connectFolder, exchangeNow } from '../support/folder.ts';
import type { Session } from '../support/launch.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { click, dashboard, named, untilText } from '../support/screens.ts';
import { daysOfWeek, expectFold, madeOn, put, recordsOf, rowsOf, seed, today, watchedOn } from '../support/store.ts';

const DAYS = daysOfWeek(1);

test.for(ENGINES)('%s: two profiles that share a folder come to the same, pictures and all', async (engine) => {
  const [, start] = DAV_SERVERS[0];
  const server = await start();
  const [one, two] = [await launchForScreens(engine), await launchForScreens(engine)];
  try {
    await seed(one, {
      intervals: DAYS.map((day) => watchedOn(day, 840, 30)),
      tasks: DAYS.map((day, index) => ({ ...madeOn(day, 900, 20, `Made ${index}`), id: `made-${index}` })),
    });
    const at = Date.now();
    const piece = {
      ...{ id: 'e1', title: 'A radio', tools: ['CSS', 'Audacity'], done: 'One sound', state: 'finished', cuts: [] },
      ...{ startedAt: at - 9e7, endsAt: at, closedAt: at - 8e7, beforeTaken: true, afterTaken: true, reflection: null },
    };
    await put(one, { experiences: [piece] });
    const drawing = await dashboard(one, '#/doing');
    await drawPictures(drawing, ['e1']);
    await drawing.close();
    await connectFolder(one, server, `first-${engine}`);
    await connectFolder(two, server, `second-${engine}`);
    expect(await expectFold(two)).toEqual(await expectFold(one));
    expect((await rowsOf(two, 'pictures')).length).toBe(2);

    const [day = ''] = DAYS;
    const week = await dashboard(two, `#/week/${day}/${day}`);
    await click(week, '#day button', 'Delete “Made 0”');
    await untilText(week, '.notice', /Deleted/);
    await week.close();
    await exchangeNow(two);
    await exchangeNow(one);
    expect((await recordsOf(one)).tasks.map(({ id }) => id)).not.toContain('made-0');
    expect(await expectFold(one)).toEqual(await expectFold(two));
    const page = await dashboard(one, '#/data');
    await untilText(page, '.devices', new RegExp(`second-${engine}: told something last`));
    await click(page, '.devices button', 'Disconnect');
    await untilText(page, '.notice', /Disconnected/);
    expect((await recordsOf(one)).tasks.length).toBe(DAYS.length - 1);
  } finally {
    await one.close();
    await two.close();
    await server.stop();
  }
});

/** Gives a task another title on its day's page. */
async function rename(session: Session, day: LocalDay, title: string, to: string): Promise<void> {
  const page = await dashboard(session, `#/week/${day}/${day}`);
  await click(page, '#day button', `Change “${title}”`);
  const field = await named(page, '#day input', 'What did you make?');
  await field.click({ count: 3 });
  await field.type(to);
  await click(page, '#day button', 'Save');
  await untilText(page, '#day .week-entry-title', to);
  await page.close();
}

async function remove(session: Session, day: LocalDay, title: string): Promise<void> {
  const page = await dashboard(session, `#/week/${day}/${day}`);
  await click(page, '#day button', `Delete “${title}”`);
  await untilText(page, '.notice', /Deleted/);
  await page.close();
}

// Both orders of exchange, and a month between: tests/integration/devices.test.ts.
test.for(ENGINES)(
  '%s: of one task that is edited here and deleted there what was done last stands (case 45)',
  async (engine) => {
    const [, start] = DAV_SERVERS[0];
    const server = await start();
    const [one, two] = [await launchForScreens(engine), await launchForScreens(engine)];
    const [day = today()] = DAYS;
    try {
      await seed(one, { tasks: [madeOn(day, 900, 20, 'A radio'), madeOn(day, 960, 20, 'A clock')] });
      await connectFolder(one, server, `first-${engine}`);
      await connectFolder(two, server, `second-${engine}`);
      await remove(one, day, 'A radio');
      await rename(two, day, 'A radio', 'A radio with two knobs');
      await rename(two, day, 'A clock', 'A clock that ticks');
      await remove(one, day, 'A clock');
      for (const session of [one, two, one]) await exchangeNow(session);
      for (const session of [one, two]) {
        const { tasks } = await expectFold(session);
        expect(tasks.map(({ title }) => title)).toEqual(['A radio with two knobs']);
      }
    } finally {
      await one.close();
      await two.close();
      await server.stop();
    }
  },
);

import { expect, test } from 'vitest';
import { DAV_SERVERS, type DavServer } from '../../integration/servers/dav-servers.ts';
import { allow } from '../support/allow.ts';
import { ENGINES } from '../support/case.ts';
import { drawPictures } from '../support/files.ts';
import type { Session } from '../support/launch.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { click, dashboard, named, shot, untilText } from '../support/screens.ts';
import { daysOfWeek, expectFold, madeOn, put, recordsOf, rowsOf, seed, watchedOn } from '../support/store.ts';

const DAYS = daysOfWeek(1);
const PASSPHRASE = 'a river in the morning';

async function connect(session: Session, { address, user, password }: DavServer, name: string): Promise<void> {
  await allow(session, 'http://127.0.0.1/*');
  const page = await dashboard(session, '#/data');
  const fields = [
    ['Address of the folder', address],
    ['User', user],
    ['Password', password],
    ['Passphrase', PASSPHRASE],
    ['What this device is called', name],
  ] as const;
  for (const [label, words] of fields) await (await named(page, '.devices input', label)).type(words);
  await click(page, '.devices button', 'Connect the folder');
  await untilText(page, '.devices', /Last exchange: /);
  await shot(page, `devices-${name}`, true);
  await page.close();
}

/** When the devices exchanged last, as this one keeps it. */
async function doneAt(session: Session): Promise<number> {
  const rows = await rowsOf(session, 'meta');
  const sync = rows.find((row) => typeof row === 'object' && row !== null && Reflect.get(row, 'id') === 'sync');
  return Number(sync ? Reflect.get(Object(sync), 'doneAt') : 0);
}

async function exchange(session: Session): Promise<void> {
  const page = await dashboard(session, '#/data');
  const asked = Date.now();
  await click(page, '.devices button', 'Exchange now');
  await expect.poll(() => doneAt(session), { timeout: 20_000 }).toBeGreaterThanOrEqual(asked);
  await page.close();
}

test.for(ENGINES)('%s: two profiles that share a folder come to the same, pictures and all', async (engine) => {
  const [, start] = DAV_SERVERS[0] ?? [];
  if (!start) throw new Error('no server');
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
    await connect(one, server, `first-${engine}`);
    await connect(two, server, `second-${engine}`);
    expect(await expectFold(two)).toEqual(await expectFold(one));
    expect((await rowsOf(two, 'pictures')).length).toBe(2);

    const [day = ''] = DAYS;
    const week = await dashboard(two, `#/week/${day}/${day}`);
    await click(week, '#day button', 'Delete “Made 0”');
    await untilText(week, '.notice', /Deleted/);
    await week.close();
    await exchange(two);
    await exchange(one);
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

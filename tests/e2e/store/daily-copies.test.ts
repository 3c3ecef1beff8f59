import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Engine } from '../../../scripts/browsers.ts';
import { ENGINES } from '../support/case.ts';
import { choose, drawPictures, wipe } from '../support/files.ts';
import type { Session } from '../support/launch.ts';
import { withPermissions } from '../support/permitted.ts';
import { deleteStore } from '../support/profile.ts';
import { launchAgain, launchForScreens, reinstall } from '../support/screen-case.ts';
import { click, dashboard, shot, untilText } from '../support/screens.ts';
import { daysOfWeek, expectFold, madeOn, put, type Records, rowsOf, seed, watchedOn } from '../support/store.ts';

const DAYS = daysOfWeek(1);

async function lengthOf(folder: string, pattern: RegExp): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const name = names.find((each) => pattern.test(each));
  return name === undefined ? 0 : (await stat(join(folder, name))).size;
}

const KEPT = { records: /loopbreak-01\.zip$/, pictures: /loopbreak-pictures-01\.zip$/ } as const;

/** A browser with a week's records and two pictures, of which copies are kept in the downloads by themselves. */
async function withCopies(engine: Engine, downloads: string): Promise<Session> {
  const session = await launchForScreens(engine, { downloads });
  await seed(session, {
    intervals: DAYS.map((day) => watchedOn(day, 840, 30)),
    tasks: DAYS.map((day, index) => ({ ...madeOn(day, 900, 20, `Made ${index}`), id: `made-${index}` })),
  });
  const first = await dashboard(session, '#/doing');
  await drawPictures(first, ['e1']);
  await first.close();
  const page = await dashboard(session, '#/data');
  await click(page, '.keep-daily input');
  await untilText(page, '.keep-daily', /Last copy: .*Loopbreak\/since-[\d-]+\/loopbreak-01\.zip/);
  for (const pattern of [KEPT.records, KEPT.pictures]) {
    await expect.poll(() => lengthOf(downloads, pattern)).toBeGreaterThan(500);
  }
  await shot(page, `daily-copies-${engine}`);
  await page.close();
  return session;
}

/** The store is empty, the copies are offered, and what lies in the downloads brings all back. */
async function expectBroughtBack(session: Session, downloads: string, before: Records, offer: RegExp): Promise<void> {
  const page = await dashboard(session, '#/data');
  await untilText(page, '.data-offer', offer);
  expect(await rowsOf(session, 'tasks')).toEqual([]);
  const names = await readdir(downloads, { recursive: true });
  const pathOf = (pattern: RegExp): string => join(downloads, names.find((name) => pattern.test(name)) ?? '');
  await choose(page, 'loopbreak-01.zip', await readFile(pathOf(KEPT.records)));
  await untilText(page, '.import-preview', /Tasks7/);
  await click(page, 'button', 'Take it in');
  await untilText(page, '.notice', /Taken in/);
  expect(await expectFold(session)).toEqual(before);
  await choose(page, 'loopbreak-pictures-01.zip', await readFile(pathOf(KEPT.pictures)));
  await untilText(page, '.import-preview', /Pictures2.*New2/s);
  await click(page, 'button', 'Take it in');
  await expect.poll(async () => (await rowsOf(session, 'pictures')).length).toBe(2);
}

const USED_BEFORE = /If you used Loopbreak before.*Pictures are in a second file/;
/** Where the browser still lets its downloads be looked at. */
const FOUND = /The newest copy that this browser remembers is .+loopbreak-01\.zip, of /;

/** How a store comes to its end, and with what its copies are offered then. */
const ENDS = {
  'the store was wiped': [wipe, FOUND],
  'it was uninstalled and installed again': [reinstall, USED_BEFORE],
  'the store was deleted between two starts': [deleteBetween, /its copies are in your downloads/],
} as const;

/** Gives the session that goes on. */
async function deleteBetween(session: Session): Promise<Session> {
  await session.kill();
  await deleteStore(session);
  return launchAgain(session);
}

for (const [end, [bring, offer]] of Object.entries(ENDS)) {
  // Firefox keeps the storage of an extension that a driver uninstalls only as long as it is told to: nobody's own copy.
  const engines = ENGINES.filter((engine) => engine === 'chromium' || bring !== reinstall);
  test.for(engines)(
    `%s: a copy is kept by itself in the downloads, and brings all back after ${end} (case 29)`,
    async (engine) => {
      const downloads = await mkdtemp(join(tmpdir(), 'loopbreak-downloads-'));
      await withPermissions(engine, engine === 'chromium' ? ['downloads'] : [], async () => {
        const first = await withCopies(engine, downloads);
        const before = await expectFold(first);
        const session = (await bring(first)) ?? first;
        try {
          await expectBroughtBack(session, downloads, before, offer);
        } finally {
          await session.close();
        }
      });
    },
  );
}

test.for(ENGINES)('%s: a store that was wiped pushes no copy out', async (engine) => {
  const downloads = await mkdtemp(join(tmpdir(), 'loopbreak-downloads-'));
  await withPermissions(engine, engine === 'chromium' ? ['downloads'] : [], async () => {
    const session = await launchForScreens(engine, { downloads });
    try {
      await put(session, {
        meta: [{ id: 'keeping', doneAt: 1, trouble: null, pictures: null, files: [] }],
      });
      const page = await dashboard(session, '#/data');
      // The background answers messages in turn: what it was told to do with the first is done when the second is.
      for (let times = 0; times < 2; times += 1) {
        await page.evaluate(() => window.browser?.runtime.sendMessage({ kind: 'copies-changed' }));
      }
      expect(await rowsOf(session, 'meta')).toContainEqual(expect.objectContaining({ id: 'keeping', doneAt: 1 }));
      expect(await readdir(downloads)).toEqual([]);
    } finally {
      await session.close();
    }
  });
});

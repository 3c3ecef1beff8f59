import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENGINES } from '../support/case.ts';
import { choose, drawPictures, wipe } from '../support/files.ts';
import { withPermissions } from '../support/permitted.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { click, dashboard, shot, untilText } from '../support/screens.ts';
import { daysOfWeek, expectFold, madeOn, put, rowsOf, seed, watchedOn } from '../support/store.ts';

const DAYS = daysOfWeek(1);

async function lengthOf(folder: string, pattern: RegExp): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const name = names.find((each) => pattern.test(each));
  return name === undefined ? 0 : (await stat(join(folder, name))).size;
}

test.for(ENGINES)(
  '%s: a copy is kept by itself in the downloads, and brings all back after the store was wiped (case 29)',
  async (engine) => {
    const downloads = await mkdtemp(join(tmpdir(), 'loopbreak-downloads-'));
    const within = join(downloads, 'Loopbreak');
    await withPermissions(engine, engine === 'chromium' ? ['downloads'] : [], async () => {
      const session = await launchForScreens(engine, { downloads });
      try {
        await seed(session, {
          intervals: DAYS.map((day) => watchedOn(day, 840, 30)),
          tasks: DAYS.map((day, index) => ({ ...madeOn(day, 900, 20, `Made ${index}`), id: `made-${index}` })),
        });
        const first = await dashboard(session, '#/doing');
        await drawPictures(first, ['e1']);
        await first.close();
        const before = await expectFold(session);
        const page = await dashboard(session, '#/data');
        await click(page, '.keep-daily input');
        await untilText(page, '.keep-daily', /Last copy: .*Loopbreak\/since-[\d-]+\/loopbreak-01\.zip/);
        await expect.poll(() => lengthOf(within, /loopbreak-01\.zip$/)).toBeGreaterThan(500);
        await expect.poll(() => lengthOf(within, /loopbreak-pictures-01\.zip$/)).toBeGreaterThan(500);
        await shot(page, `daily-copies-${engine}`);
        await page.close();

        await wipe(session);
        const restored = await dashboard(session, '#/data');
        await untilText(restored, '.data-offer', /If you used Loopbreak before.*Pictures are in a second file/);
        const [series = ''] = await readdir(within);
        const folder = join(within, series);
        const [records = '', pictures = ''] = (await readdir(folder)).sort();
        await choose(restored, records, await readFile(join(folder, records)));
        await untilText(restored, '.import-preview', /Tasks7/);
        await click(restored, 'button', 'Take it in');
        await untilText(restored, '.notice', /Taken in/);
        expect(await expectFold(session)).toEqual(before);
        await choose(restored, pictures, await readFile(join(folder, pictures)));
        await untilText(restored, '.import-preview', /Pictures2.*New2/s);
        await click(restored, 'button', 'Take it in');
        await expect.poll(async () => (await rowsOf(session, 'pictures')).length).toBe(2);
      } finally {
        await session.close();
      }
    });
  },
);

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

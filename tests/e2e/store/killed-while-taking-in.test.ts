import { expect, test } from 'vitest';
import type { Engine } from '../../../scripts/browsers.ts';
import { ENGINES } from '../support/case.ts';
import { choose, holdFiles, lastFile } from '../support/files.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { click, dashboard, untilText } from '../support/screens.ts';
import { daysOfWeek, expectFold, madeOn, recordsOf, seed, watchedOn } from '../support/store.ts';

const DAYS = daysOfWeek(1);
const MANY = 20_000;

/** A copy with very many stretches beside what is here. */
function largeCopy(json: string): string {
  const file = JSON.parse(json);
  const [day] = DAYS;
  const row = day && watchedOn(day, 0, 1);
  const intervals = Array.from({ length: MANY }, (_, index) => ({
    ...(row || {}),
    ...{ id: `many-${index}@${day}`, session: `many-${index}` },
  }));
  return JSON.stringify({ ...file, tables: { ...file.tables, intervals } });
}

async function killed(engine: Engine): Promise<void> {
  let session = await launchForScreens(engine);
  const { profile, web } = session;
  try {
    await seed(session, {
      intervals: DAYS.map((day) => watchedOn(day, 840, 30)),
      tasks: DAYS.map((day, index) => ({ ...madeOn(day, 900, 20, `Made ${index}`), id: `made-${index}` })),
    });
    const page = await dashboard(session, '#/data');
    await page.evaluate(holdFiles);
    await click(page, 'button', 'Records alone (JSON)');
    const large = largeCopy((await lastFile(page)).toString('utf8'));
    const before = await expectFold(session);
    await choose(page, 'large.json', large);
    await untilText(page, '.import-preview', /20,000/, 90_000);
    await click(page, 'button', 'Take it in');
    await page.waitForFunction(
      () => (document.querySelector<HTMLProgressElement>('.import progress')?.value ?? 0) > 0.1,
      { polling: 5, timeout: 60_000 },
    );
    await session.kill();

    session = await launchForScreens(engine, { profile, web });
    expect(await expectFold(session)).toEqual(before);
    const again = await dashboard(session, '#/data');
    await untilText(again, '.import-said', /Taking in large\.json was cut off\. Nothing of it was kept/);
    await choose(again, 'large.json', large);
    await untilText(again, '.import-preview', /20,000/, 90_000);
    await click(again, 'button', 'Take it in');
    await again.waitForFunction(() => /Taken in/.test(document.querySelector('.notice')?.textContent ?? ''), {
      ...{ timeout: 120_000, polling: 100 },
    });
    expect((await recordsOf(session)).intervals.length).toBe(MANY + DAYS.length);
    // Another page, and another start, don't say of it that it was cut off.
    const other = await dashboard(session, '#/data');
    expect(await other.evaluate(() => document.querySelector('.import-said')?.textContent)).toBe('');
  } finally {
    await session.close();
  }
}

test.for(ENGINES)(
  '%s: the browser is killed while a large copy is taken in: nothing of it is there, the store is whole, and it is said and taken in the second time',
  { timeout: 400_000 },
  killed,
);

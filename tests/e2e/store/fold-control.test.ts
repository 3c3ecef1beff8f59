import { expect } from 'vitest';
import { rollupOf } from '@/utils/statistics/rollup';
import { onScreens } from '../support/screen-case.ts';
import { daysOfWeek, expectFold, put, seed, watchedOn } from '../support/store.ts';

onScreens('control: a rollup that is off by a millisecond, missing or left over is noticed', async (session) => {
  const [monday, tuesday, wednesday] = daysOfWeek(1);
  if (!monday || !tuesday || !wednesday) {
    throw new Error('a week has seven days');
  }
  const { rollups } = await seed(session, { intervals: [watchedOn(monday, 60, 30)] });
  await expectFold(session);
  const [right] = rollups;
  if (!right) {
    throw new Error('nothing was folded');
  }
  await put(session, { rollups: [{ ...right, doing: right.doing + 1 }] });
  await expect(expectFold(session)).rejects.toThrow(/deeply equal/);
  await put(session, { rollups: [right] });
  await expectFold(session);
  const watch = [watchedOn(tuesday, 60, 30)];
  await put(session, { rollups: [rollupOf(tuesday, { watch, measured: [], worked: [], tasks: [] })] });
  await expect(expectFold(session)).rejects.toThrow(/deeply equal/);
  // What was left over is right once its ledger is there; the day after has a ledger and no rollup.
  await put(session, { intervals: watch });
  await expectFold(session);
  await put(session, { intervals: [watchedOn(wednesday, 60, 30)] });
  await expect(expectFold(session)).rejects.toThrow(/deeply equal/);
});

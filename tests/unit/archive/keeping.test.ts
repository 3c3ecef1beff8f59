import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isDue,
  type Keeping,
  type KeptKind,
  keptWith,
  NOTHING_KEPT,
  nextName,
  seriesFrom,
} from '@/utils/archive/keeping';
import { epochMs, HOUR, SECOND, shift } from '@/utils/time/brands';

const NOW = epochMs(Date.UTC(2026, 10, 20, 11));
const SERIES = seriesFrom(NOW);

describe('copies that are kept by themselves', () => {
  it('are due at first, then a day after the last, and when the clock was set back behind it', () => {
    const isDueAfter = (hours: number) => isDue({ ...NOTHING_KEPT, doneAt: NOW }, shift(NOW, hours * HOUR));
    expect(isDue(NOTHING_KEPT, NOW)).toBe(true);
    expect([0, 23, 24, -1].map(isDueAfter)).toEqual([false, false, true, true]);
  });

  it('are ten and two, the newest, under names that the next is written over', () => {
    const kinds = fc.array(fc.constantFrom<KeptKind>('records', 'pictures'), { maxLength: 40 });
    fc.assert(
      fc.property(kinds, (all) => {
        const folder = new Map<string, number>();
        let keeping: Keeping = NOTHING_KEPT;
        for (const [index, kind] of all.entries()) {
          const name = nextName(keeping, SERIES, kind);
          folder.set(name, index);
          const file = { name, kind, at: shift(NOW, index * 24 * HOUR) };
          keeping = { ...keeping, series: SERIES, files: keptWith(keeping.files, file) };
        }
        const newest = (kind: KeptKind, count: number) =>
          [...all.entries()]
            .filter(([, each]) => each === kind)
            .slice(-count)
            .map(([index]) => index);
        const stay = [...newest('records', 10), ...newest('pictures', 2)].sort((a, b) => a - b);
        expect([...folder.values()].sort((a, b) => a - b)).toEqual(stay);
        expect(keeping.files.map(({ name }) => folder.get(name))).toEqual(stay);
      }),
    );
  });

  it('lie in a folder of their own, so that those of a store that was wiped are never written over', () => {
    const name = (at: number) => nextName(NOTHING_KEPT, seriesFrom(shift(NOW, at)), 'records');
    expect(name(0)).toBe('Loopbreak/since-2026-11-20-11-00-00/loopbreak-01.zip');
    expect(name(SECOND)).not.toBe(name(0));
  });
});

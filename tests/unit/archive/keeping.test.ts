import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue, type KeptFile, keptName, keptWith, NOTHING_KEPT } from '@/utils/archive/keeping';
import { epochMs, HOUR, shift } from '@/utils/time/brands';

const NOW = epochMs(Date.UTC(2026, 10, 20, 11));
const fileOf = (kind: KeptFile['kind'], download: number): KeptFile => ({
  ...{ kind, download, at: shift(NOW, download * 24 * HOUR) },
  name: keptName(kind, `day-${download}`),
});

describe('copies that are kept by themselves', () => {
  it('are due at first, then a day after the last, and when the clock was set back behind it', () => {
    const isDueAfter = (hours: number) => isDue({ ...NOTHING_KEPT, doneAt: NOW }, shift(NOW, hours * HOUR));
    expect(isDue(NOTHING_KEPT, NOW)).toBe(true);
    expect([0, 23, 24, -1].map(isDueAfter)).toEqual([false, false, true, true]);
  });

  it('stay ten and two, the newest, whatever the order of kinds', () => {
    const kinds = fc.array(fc.constantFrom('records' as const, 'pictures' as const), { maxLength: 40 });
    fc.assert(
      fc.property(kinds, (all) => {
        let files: readonly KeptFile[] = [];
        const gone: KeptFile[] = [];
        for (const [index, kind] of all.entries()) {
          const next = keptWith(files, fileOf(kind, index));
          files = next.files;
          gone.push(...next.gone);
        }
        const made = all.map((kind, index) => fileOf(kind, index));
        const newest = (kind: KeptFile['kind'], count: number) =>
          made.filter((file) => file.kind === kind).slice(-count);
        const stay = [...newest('records', 10), ...newest('pictures', 2)].sort((a, b) => a.download - b.download);
        expect(files).toEqual(stay);
        expect(gone.length + files.length).toBe(all.length);
      }),
    );
  });

  it('take the place of one of the same day, which isn’t deleted with its name', () => {
    const first = { ...fileOf('records', 1), name: keptName('records', '2026-11-20') };
    const again = { ...first, download: 2 };
    expect(keptWith([first], again)).toEqual({ files: [again], gone: [] });
  });
});

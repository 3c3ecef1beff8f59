import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginExperience, checkExperience, closeExperience, cutScope, takeUpAgain } from '@/utils/doing/experience';
import { newPairs, type Pair } from '@/utils/doing/pairing';
import { epochMs, HOUR, shift } from '@/utils/time/brands';

const NOW = epochMs(Date.UTC(2026, 10, 20, 12));
const draft = { title: 'Radio in CSS', tools: ['CSS', 'Audacity'] as const, done: 'A page that plays one sound' };
const begun = beginExperience('e1', draft, NOW);

describe('a micro-experience', () => {
  it('runs for 72 hours', () => {
    expect(begun).toMatchObject({ state: 'running', endsAt: shift(NOW, 72 * HOUR), beforeTaken: false });
  });

  it('needs a title, two different tools, and what done looks like', () => {
    expect(checkExperience({ ...draft, title: '  Radio   in CSS ' })).toEqual(draft);
    expect(checkExperience({ ...draft, title: ' ' })).toBe('title');
    expect(checkExperience({ ...draft, tools: ['CSS', ''] })).toBe('tools');
    expect(checkExperience({ ...draft, tools: ['CSS', ' css '] })).toBe('same-tools');
    expect(checkExperience({ ...draft, done: '' })).toBe('done');
  });

  it('is never extended: a cut of its scope leaves the clock as it is, and is remembered', () => {
    const cut = cutScope(begun, 'One sound, no page');
    expect(cut).toMatchObject({ done: 'One sound, no page', endsAt: begun.endsAt, cuts: [draft.done] });
    expect(cutScope(cut, ' ')).toBe(cut);
  });

  it('ends once', () => {
    const finished = closeExperience(begun, 'finished', { worked: 'yes', next: 'more' }, shift(NOW, HOUR));
    expect(finished).toMatchObject({ state: 'finished', closedAt: shift(NOW, HOUR) });
    expect(closeExperience(finished, 'scrapped', null, shift(NOW, 2 * HOUR))).toBe(finished);
    expect(cutScope(finished, 'less')).toBe(finished);
  });

  it('can be taken up again from the scrap pile, with three days of its own', () => {
    const scrapped = closeExperience(begun, 'scrapped', null, shift(NOW, HOUR));
    const later = shift(NOW, 100 * HOUR);
    expect(takeUpAgain(scrapped, later)).toMatchObject({ state: 'running', endsAt: shift(later, 72 * HOUR) });
    expect(takeUpAgain(begun, later)).toBe(begun);
  });
});

describe('pairs of tools', () => {
  it('are those not mixed yet, of the tools used most', () => {
    const used = ['Figma', 'CSS', 'css', 'Excel', 'CSS', 'Figma'];
    expect(newPairs(used, [['figma', 'CSS']], 3)).toEqual([
      ['CSS', 'Excel'],
      ['Figma', 'Excel'],
    ]);
  });

  it('never hold a tool twice, nor a pair that was mixed', () => {
    const tool = fc.constantFrom('a', 'A', 'b', 'c', ' c', 'd', '');
    fc.assert(
      fc.property(fc.array(tool), fc.array(fc.tuple(tool, tool)), (used, mixed) => {
        const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
        for (const [first, second] of newPairs(used, mixed, 10)) {
          expect(same(first, second)).toBe(false);
          const isMixed = ([a, b]: Pair): boolean =>
            (same(a, first) && same(b, second)) || (same(a, second) && same(b, first));
          expect(mixed.some(isMixed)).toBe(false);
        }
      }),
    );
  });
});

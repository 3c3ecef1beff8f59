import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockField, dayEntries, editedSpan, minutesOfField, momentOfDay } from '@/utils/statistics/week-day';
import { durationMs, epochMs, localDay, MINUTE } from '@/utils/time/brands';
import { dayOf } from '@/utils/time/calendar';
import type { WatchInterval } from '@/utils/watching/interval';

const DAY = localDay('2026-11-19');
const calendar = { zone: 'Europe/Berlin', dayStartsAt: 240, weekStartsOn: 1 };
const at = (clock: string): number => Date.parse(`2026-11-19T${clock}+01:00`);
const LATER = epochMs(at('23:59:00') + 86_400_000);

function stretch(from: string, to: string, lesson = 'udemy/1'): WatchInterval {
  const place = { site: 'udemy', course: null, courseTitle: null, lesson, title: lesson, address: '' };
  const player = { player: 'page', rate: 1, muted: false, mode: 'watched', media: durationMs(0) } as const;
  const row = { id: from + lesson, session: from, day: DAY, zone: calendar.zone, era: 0, correctedAt: null };
  return { ...row, ...place, ...player, from: epochMs(at(from)), to: epochMs(at(to)) };
}

describe('dayEntries', () => {
  it('tells stretches of one sitting as one line, and its length without the pauses', () => {
    const entries = dayEntries([stretch('19:00:00', '19:20:00'), stretch('19:25:00', '19:30:00')], [], []);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ kind: 'watched', length: 25 * MINUTE });
  });

  it('tells work on a page as one line, beside what was watched of the same lesson', () => {
    const { player, rate, muted, mode, media, correctedAt, ...row } = stretch('19:21:00', '19:25:00');
    const later = { ...row, id: 'later', from: epochMs(at('19:26:00')), to: epochMs(at('19:30:00')) };
    expect(dayEntries([stretch('19:00:00', '19:20:00')], [row, later], [])).toMatchObject([
      { kind: 'watched', length: 20 * MINUTE },
      { kind: 'worked', length: 8 * MINUTE, stretches: [{ id: row.id }, { id: 'later' }] },
    ]);
  });

  it('begins a new line after a long pause, and for another lesson', () => {
    const rows = [
      stretch('19:00:00', '19:20:00'),
      stretch('19:31:00', '19:40:00'),
      stretch('19:20:00', '19:30:00', 'udemy/2'),
    ];
    expect(dayEntries(rows, [], []).map(({ at }) => at)).toEqual([at('19:00:00'), at('19:20:00'), at('19:31:00')]);
  });

  it('loses no stretch', () => {
    const minute = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(fc.array(fc.tuple(minute, minute, fc.constantFrom('a', 'b', 'c'))), (spans) => {
        const rows = spans.map(([start, length, lesson], index) => {
          const from = epochMs(at('08:00:00') + start * MINUTE);
          return {
            ...stretch('08:00:00', '08:00:00', lesson),
            id: String(index),
            from,
            to: epochMs(from + length * MINUTE),
          };
        });
        const told = dayEntries(rows, [], []).flatMap((entry) => (entry.kind === 'watched' ? entry.stretches : []));
        expect(told.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('fields of time', () => {
  it('reads back any minute of a day as a moment of that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const moment = momentOfDay(DAY, minutes, calendar);
        expect(dayOf(moment, calendar)).toBe(DAY);
        expect(minutesOfField(clockField(moment, calendar.zone))).toBe(minutes);
      }),
    );
  });

  it.each(['', 'noon', '24:00', '12:60', '1200'])('takes “%s” for no time', (value) => {
    expect(minutesOfField(value)).toBeNull();
  });
});

describe('editedSpan', () => {
  const old = stretch('19:00:40', '19:20:10');
  const edit = (from: string, to: string, now = LATER) => editedSpan(old, { from, to }, calendar, now);

  it('keeps the seconds of an end that wasn’t touched', () => {
    expect(edit('19:05', '19:20')).toEqual({ ok: true, from: at('19:05:00'), to: old.to });
  });

  it('takes times after midnight for the night of the same day', () => {
    expect(edit('19:00', '00:30')).toEqual({ ok: true, from: old.from, to: at('23:30:00') + 60 * MINUTE });
  });

  it('says what is amiss', () => {
    expect(edit('', '19:20')).toEqual({ ok: false, why: 'no-time' });
    expect(edit('20:00', '19:30')).toEqual({ ok: false, why: 'ends-first' });
    expect(edit('19:00', '23:00', epochMs(at('22:00:00')))).toEqual({ ok: false, why: 'not-yet' });
  });
});

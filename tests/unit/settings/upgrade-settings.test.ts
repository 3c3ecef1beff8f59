import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarOf } from '@/utils/settings/calendar-of';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { upgradeSettings } from '@/utils/settings/upgrade-settings';

test('junk gives the defaults', () => {
  for (const junk of [undefined, null, 7, 'settings', [], {}, { goal: '0.5', nudges: 'off', sitesOff: {} }]) {
    expect(upgradeSettings(junk)).toEqual(DEFAULT_SETTINGS);
  }
});

test('anything gives settings in range, and those give themselves', () => {
  const field = fc.oneof(fc.anything(), fc.double(), fc.integer(), fc.boolean());
  const nudges = fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS.nudges)), field);
  const stored = fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS)), fc.oneof(field, nudges));
  fc.assert(
    fc.property(fc.oneof(fc.anything(), stored), (value) => {
      const settings = upgradeSettings(value);
      expect(settings.goal).toBeGreaterThanOrEqual(0.1);
      expect(settings.goal).toBeLessThanOrEqual(0.8);
      expect(Number.isInteger(settings.dayStartsAt) && settings.dayStartsAt >= 0 && settings.dayStartsAt < 1440).toBe(
        true,
      );
      expect(upgradeSettings(settings)).toEqual(settings);
      expect(upgradeSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    }),
    { numRuns: 500 },
  );
});

test('what is known is kept, what is out of range takes the nearest bound, the rest is dropped', () => {
  const settings = upgradeSettings({
    goal: 2,
    dayStartsAt: -5,
    sitesOff: ['b', 'a', 'b', 3, ''],
    nudges: { dailyCap: 99, on: false },
    old: 1,
  });
  expect(settings).toEqual({
    ...DEFAULT_SETTINGS,
    ...{ goal: 0.8, dayStartsAt: 0, sitesOff: ['a', 'b'] },
    nudges: { ...DEFAULT_SETTINGS.nudges, dailyCap: 20, on: false },
  });
});

test('a name that reaches for the prototype is only a name', () => {
  const settings = upgradeSettings(JSON.parse('{"__proto__": {"goal": 0.5}, "nudges": {"__proto__": {"on": false}}}'));
  expect(settings).toEqual(DEFAULT_SETTINGS);
});

test('a calendar has the zone given and the rest from the settings', () => {
  expect(calendarOf(DEFAULT_SETTINGS, 'UTC')).toEqual({ zone: 'UTC', dayStartsAt: 240, weekStartsOn: 1 });
});

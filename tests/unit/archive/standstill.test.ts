import { expect, test } from 'vitest';
import { standstill } from '@/utils/archive/standstill';
import { epochMs, HOUR, shift } from '@/utils/time/brands';

const NOW = epochMs(Date.UTC(2026, 10, 20));
const ago = (days: number) => shift(NOW, -days * 24 * HOUR);
const stuck = (days: number) => ({ doneAt: ago(days), trouble: 'refused' });

test('what has not come through for days is said, the copies before the devices', () => {
  expect(standstill(stuck(4), stuck(5), NOW)).toEqual({ of: 'copies', since: ago(4) });
  expect(standstill({ ...stuck(4), trouble: null }, stuck(5), NOW)).toEqual({ of: 'devices', since: ago(5) });
});

test('nothing is said of a weekend, of what works, of what never did, nor where nothing is kept', () => {
  expect(standstill(stuck(3), stuck(2), NOW)).toBeNull();
  expect(standstill({ doneAt: ago(40), trouble: null }, null, NOW)).toBeNull();
  expect(standstill({ doneAt: null, trouble: 'refused' }, { doneAt: null, trouble: 'away' }, NOW)).toBeNull();
  expect(standstill(null, null, NOW)).toBeNull();
});

import { expect } from 'vitest';
import { durationMs, HOUR } from '@/utils/time/brands';
import type { Session } from '../support/launch.ts';
import { afterAnEvening, type Evening, nudgesOn, nudgingState, openLesson, untilRows } from '../support/nudge.ts';
import { pause } from '../support/player.ts';
import { put, rowsOf } from '../support/store.ts';
import { untilPlayed } from '../support/truth.ts';

/** Plays, pauses, and waits until the engine has decided on the pause: the session is written in the same transaction. */
async function takeBreak(session: Session) {
  const page = await openLesson(session);
  await untilPlayed(page, 2_000);
  await pause(page);
  await expect
    .poll(async () => {
      const rows = await session.desk.rows('playing');
      return rows.some(({ open }) => open) ? 0 : rows.reduce((sum, { wall }) => sum + wall, 0);
    })
    .toBeGreaterThan(1_500);
  return page;
}

const NOW = new Date();
const minute = NOW.getHours() * 60 + NOW.getMinutes();

const SILENT: readonly (readonly [string, Partial<Evening>, ((session: Session) => Promise<void>)?])[] = [
  ['in the first hour after installing', { installedDaysAgo: 0.01 }],
  ['in quiet hours', { nudges: { quietFrom: (minute + 1380) % 1440, quietTo: (minute + 60) % 1440 } }],
  [
    'while a doing timer runs',
    {},
    (session) =>
      put(session, {
        timers: [
          {
            id: 'doing',
            startedAt: Date.now() - 60_000,
            zone: 'UTC',
            era: 0,
            title: 'A stool',
            target: null,
            course: null,
          },
        ],
      }),
  ],
  ['when all nudges are off', { nudges: { on: false } }],
  [
    'sooner than the time between two',
    { nudges: { spacing: durationMs(2 * HOUR) } },
    (session) =>
      put(session, {
        meta: [{ id: 'nudging', state: { phase: 'quiet', book: { lastShownAt: Date.now() - HOUR } } }],
      }),
  ],
];

for (const [when, evening, prepare] of SILENT) {
  afterAnEvening(
    `nothing speaks up ${when}`,
    async (session) => {
      await prepare?.(session);
      const page = await takeBreak(session);
      expect(await rowsOf(session, 'nudges')).toEqual([]);
      expect(await nudgesOn(page)).toEqual([]);
      expect((await nudgingState(session))?.phase).toMatch(/quiet|resting/);
    },
    evening,
  );
}

afterAnEvening('and with none of these, the same break brings one', async (session) => {
  await takeBreak(session);
  await untilRows(session, 'nudges', [expect.objectContaining({ trigger: 'binge', form: 'card' })]);
});

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { saveSettings } from '@/utils/db/settings-store';
import { keepWaiting, waiting } from '@/utils/platform/waiting';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { durationMs, MINUTE, SECOND } from '@/utils/time/brands';
import type { Beat } from '@/utils/watching/beat';
import { onLockChanged, onTabGone } from './worker';
import { aBeat, aTab, facts, from, LESSON, NEXT_LESSON, World } from './world';

type Step =
  | { readonly kind: 'play'; readonly tab: number; readonly seconds: number; readonly end: Beat['state'] }
  | { readonly kind: 'wait'; readonly seconds: number }
  | { readonly kind: 'close'; readonly tab: number }
  | { readonly kind: 'lock' | 'unlock' | 'leave' }
  | { readonly kind: 'answer'; readonly said: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('play' as const),
    tab: fc.integer({ min: 1, max: 2 }),
    seconds: fc.integer({ min: 1, max: 90 }),
    end: fc.constantFrom<Beat['state']>('playing', 'paused', 'ended', 'hidden', 'left'),
  }),
  fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ kind: fc.constant('close' as const), tab: fc.integer({ min: 1, max: 2 }) }),
  fc.record({ kind: fc.constantFrom('lock' as const, 'unlock' as const, 'leave' as const) }),
  fc.record({
    kind: fc.constant('answer' as const),
    said: fc.constantFrom('ten-minutes', 'not-now', 'ignored', 'less'),
  }),
);

async function take(world: World, step: Step, index: number): Promise<void> {
  switch (step.kind) {
    case 'play': {
      const page = facts(step.tab === 1 ? LESSON : NEXT_LESSON);
      const sender = from(aTab({ id: step.tab, url: page.url }));
      return world.play(step.seconds, { session: `s${index}`, page, state: step.end }, sender);
    }
    case 'wait':
      return world.pass(step.seconds * SECOND);
    case 'close':
      return onTabGone(world.db, step.tab, world.moment);
    case 'lock':
    case 'unlock':
      world.manners.locked = step.kind === 'lock';
      return onLockChanged(world.db, step.kind === 'lock', world.moment);
    case 'leave':
      await world.send({ kind: 'page-changed' });
      return;
    case 'answer': {
      const last = await world.db.nudges.orderBy('at').last();
      if (last) await world.send({ kind: 'nudge-answered', nudge: last.id, answer: step.said, task: null });
    }
  }
}

/** All that is stored after the steps, with the worker stopped before those that `stops` names. */
async function livedThrough(steps: readonly Step[], stops: ReadonlySet<number>): Promise<unknown> {
  const world = new World();
  let ids = 0;
  vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    ids += 1;
    return `0-0-0-0-${ids}`;
  });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  await world.install();
  const nudges = { ...DEFAULT_SETTINGS.nudges, bingeAfter: durationMs(MINUTE), spacing: durationMs(MINUTE) };
  await saveSettings(world.db, { nudges }, world.moment);
  for (const [index, each] of steps.entries()) {
    if (stops.has(index)) await world.stopWorker();
    await take(world, each, index);
  }
  expect(await world.broken()).toEqual([]);
  const stored = await Promise.all(world.db.tables.map(async (table) => [table.name, await table.toArray()]));
  world.db.close();
  return stored;
}

describe('a worker that dies between any two messages', () => {
  it('leaves the same records as one that lives', async () => {
    const runs = fc.array(step, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(runs, fc.uniqueArray(fc.nat(11)), async (steps, stops) => {
        expect(await livedThrough(steps, new Set(stops))).toEqual(await livedThrough(steps, new Set()));
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('a beat sent again after its worker died', () => {
  it('changes nothing', async () => {
    const world = new World();
    world.pass(22 * SECOND);
    const beat = aBeat({ seq: 1, wall: 22_000 });
    await world.beats([beat]);
    const before = await world.db.intervals.toArray();
    await world.stopWorker();
    expect(await world.beats([beat])).toMatchObject({ counted: true, restart: [] });
    expect(await world.db.intervals.toArray()).toEqual(before);
  });
});

describe('a worker that was just started', () => {
  // The control of this file: a running worker remembers that nothing waits, and doesn't look. One that died can't have told the next.
  it('remembers nothing of the one before it', async () => {
    const world = new World();
    await world.beats([aBeat()]);
    world.pass(22 * SECOND);
    const beats = [aBeat({ session: 'waits', wall: 9000 })];
    await keepWaiting([
      { message: { kind: 'watched', beats, fullscreen: false }, sender: from(aTab()), ...world.moment },
    ]);
    await world.beats([aBeat({ seq: 1, wall: 9000, media: 9000 })]);
    expect(await waiting()).toHaveLength(1);
    await world.stopWorker();
    await world.beats([aBeat({ seq: 2, wall: 10_000, media: 10_000 })]);
    expect(await waiting()).toEqual([]);
    expect(await world.db.playing.get('waits')).toBeDefined();
  });
});

import { describe, expect, it } from 'vitest';
import { saveSettings } from '@/utils/db/settings-store';
import type { WorkAnswer } from '@/utils/messaging/protocol';
import type { Sender } from '@/utils/platform/sender';
import { HOUR, SECOND } from '@/utils/time/brands';
import { covered } from '@/utils/time/spans';
import type { WorkBeat } from '@/utils/watching/work-beat';
import { onLockChanged, onTabAddress, onTabGone } from './worker';
import { aTab, from, LESSON, NOON, World } from './world';

const QUIZ = 'https://www.udemy.com/course/python/learn/quiz/5';
const quizTab = aTab({ url: QUIZ, title: 'Quiz 5 | Udemy' });
const quiz = { url: QUIZ, title: 'Quiz 5 | Udemy', lesson: null, course: null };

const aWorkBeat = (over: Partial<WorkBeat> = {}): WorkBeat => ({
  ...{ session: 'w', seq: 0, from: NOON, wall: 0, state: 'working', page: quiz },
  ...over,
});
const NO_ANSWER: WorkAnswer = { as: null, restart: ['no answer'] };
const isAnswer = (value: unknown): value is WorkAnswer => typeof value === 'object' && value !== null && 'as' in value;
async function work(world: World, beats: readonly WorkBeat[], sender: Sender = from(quizTab)): Promise<WorkAnswer> {
  const answer = await world.send({ kind: 'worked', beats }, sender);
  return isAnswer(answer) ? answer : NO_ANSWER;
}

async function done(world: World): Promise<number> {
  expect(await world.broken()).toEqual([]);
  return covered(await world.db.worked.toArray()) / SECOND;
}

describe('work on a page for practice', () => {
  it("is doing, to the second, under the page's name", async () => {
    const world = new World();
    for (const [seq, wall] of [0, 22, 44, 50].entries()) {
      world.at = NOON;
      world.pass(wall * SECOND);
      expect(await work(world, [aWorkBeat({ seq, wall: wall * SECOND })])).toEqual({ as: 'practice', restart: [] });
    }
    expect(await done(world)).toBe(50);
    expect(await world.db.worked.toArray()).toMatchObject([{ site: 'udemy', course: 'udemy/python', title: 'Quiz 5' }]);
    expect(await world.seconds()).toBe(0);
    expect(await world.db.rollups.toArray()).toMatchObject([{ doing: 50_000, watching: { all: 0 } }]);
  });

  it('is never longer than the time that went by, never told twice, and ends with its tab', async () => {
    const world = new World();
    await work(world, [aWorkBeat({ wall: 10_000_000_000 })]);
    expect(await done(world)).toBeLessThanOrEqual(600);
    const other = new World();
    await work(other, [aWorkBeat()]);
    other.pass(22 * SECOND);
    await work(other, [aWorkBeat({ seq: 1, wall: 22_000 }), aWorkBeat({ seq: 1, wall: 22_000 })]);
    other.pass(10 * SECOND);
    await onTabGone(other.db, 1, other.moment);
    expect(await done(other)).toBe(32);
    expect((await work(other, [aWorkBeat({ seq: 2, wall: 60_000 })])).restart).toEqual(['w']);
    expect(await done(other)).toBe(32);
  });

  it('counts nothing on other pages, where a site is off, in private windows, while locked', async () => {
    const world = new World();
    const lesson = { ...quiz, url: LESSON };
    expect((await work(world, [aWorkBeat({ wall: 9000, page: lesson })], from(aTab()))).as).toBeNull();
    expect((await work(world, [aWorkBeat({ wall: 9000 })], from(aTab({ url: QUIZ, isPrivate: true })))).as).toBeNull();
    expect((await work(world, [aWorkBeat({ wall: 9000 })], from(aTab({ url: '' }), { url: QUIZ }))).as).toBeNull();
    await saveSettings(world.db, { sitesOff: ['udemy'] }, world.moment);
    expect((await work(world, [aWorkBeat({ wall: 9000 })])).as).toBeNull();
    await saveSettings(world.db, { sitesOff: [] }, world.moment);
    world.manners.locked = true;
    await onLockChanged(world.db, true, world.moment);
    expect((await work(world, [aWorkBeat({ wall: 9000 })])).as).toBeNull();
    expect(await world.db.worked.count()).toBe(0);
  });

  it('ends when the screen is locked, and begins anew after it', async () => {
    const world = new World();
    await work(world, [aWorkBeat()]);
    world.pass(10 * SECOND);
    world.manners.locked = true;
    await onLockChanged(world.db, true, world.moment);
    world.pass(HOUR);
    world.manners.locked = false;
    await onLockChanged(world.db, false, world.moment);
    expect((await work(world, [aWorkBeat({ seq: 1, wall: 3_610_000 })])).restart).toEqual(['w']);
    expect(await done(world)).toBe(10);
  });

  it('in a frame belongs to the page around it', async () => {
    const world = new World();
    world.pass(9 * SECOND);
    const sender = from(quizTab, { frameId: 4, url: 'https://editor.example/frame' });
    expect((await work(world, [aWorkBeat({ wall: 9000, page: null })], sender)).as).toBe('practice');
    expect(await world.db.worked.toArray()).toMatchObject([{ lesson: 'udemy/python/5' }]);
  });

  it('asks what a page is, and gets the script into frames that came later', async () => {
    const world = new World();
    const ask = (frames: boolean, tab = quizTab) =>
      world.send({ kind: 'work-page', page: { ...quiz, url: tab.url }, frames }, from(tab));
    expect(await ask(false)).toEqual({ as: 'practice', restart: [] });
    expect(world.asked.injected).toEqual([]);
    expect(await ask(true)).toEqual({ as: 'practice', restart: [] });
    expect(world.asked.injected).toEqual([{ tabId: 1, files: ['/work.js'], frameIds: [] }]);
    expect(await ask(true, aTab())).toEqual({ as: null, restart: [] });
  });
});

describe('a tab at an address', () => {
  it('gets the script of work on a page for practice alone', async () => {
    const world = new World();
    await onTabAddress(world.db, aTab(), world.moment);
    expect(world.asked.injected).toEqual([]);
    await onTabAddress(world.db, quizTab, world.moment);
    await onTabAddress(world.db, { ...quizTab, isPrivate: true }, world.moment);
    expect(world.asked.injected).toEqual([{ tabId: 1, files: ['/work.js'], frameIds: [] }]);
  });

  it('is noted where it is to buy or to enrol, once a day', async () => {
    const world = new World();
    const at = (url: string) => onTabAddress(world.db, aTab({ url }), world.moment);
    await at('https://www.udemy.com/cart/');
    await at('https://www.udemy.com/cart/');
    await at('https://www.udemy.com/cart/success/55/');
    world.pass(24 * HOUR);
    await at('https://www.udemy.com/cart/');
    const events = await world.db.events.orderBy('at').toArray();
    expect(events.map(({ kind }) => kind).sort()).toEqual(['checkout', 'checkout', 'enrol']);
    expect(events.map(({ site, course }) => [site, course])).toEqual(events.map(() => ['udemy', null]));
  });

  it('of a certificate is noted when the person came to it from the site, once, by a hash alone', async () => {
    const world = new World();
    const url = 'https://www.udemy.com/certificate/UC-1234/';
    const reading = { url, title: 'Certificate', found: [], video: null };
    await onTabAddress(world.db, aTab({ url }), world.moment);
    world.manners.reads = () => ({ ...reading, cameFrom: 'https://someone.example/about-me' });
    await onTabAddress(world.db, aTab({ url }), world.moment);
    expect(await world.db.events.count()).toBe(0);
    world.manners.reads = () => ({ ...reading, cameFrom: 'https://www.udemy.com/home/my-courses/' });
    await onTabAddress(world.db, aTab({ url }), world.moment);
    world.pass(24 * HOUR);
    await onTabAddress(world.db, aTab({ url }), world.moment);
    const events = await world.db.events.toArray();
    expect(events).toEqual([
      {
        id: expect.stringMatching(/^certificate\/udemy\/[0-9a-f]{64}$/),
        kind: 'certificate',
        site: 'udemy',
        course: null,
        at: NOON,
      },
    ]);
    expect(JSON.stringify(events)).not.toContain('UC-1234');
  });
});

import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveSettings } from '@/utils/db/settings-store';
import { DEFAULT_SETTINGS } from '@/utils/settings/settings';
import { epochMs, HOUR, MINUTE, SECOND } from '@/utils/time/brands';
import { onAlarm, onBrowserStarted, onInstalled, onLockChanged, onTabAudible, onTabGone } from './worker';
import { aBeat, aTab, facts, from, LESSON, NEXT_LESSON, NOON, World } from './world';

describe('a lesson that plays', () => {
  it('is counted to the second and tells the page what it needs to know', async () => {
    const world = new World();
    const answer = await world.beats([aBeat()]);
    expect(answer).toMatchObject({ counted: true, why: null, restart: [] });
    expect(answer?.guide).not.toBeNull();
    world.at = NOON;
    await world.play(300);
    expect(await world.seconds()).toBe(300);
    const [row] = await world.db.intervals.toArray();
    expect(row).toMatchObject({
      site: 'udemy',
      course: 'udemy/python',
      title: 'Loops',
      courseTitle: 'Python',
      address: LESSON,
    });
    expect(await world.broken()).toEqual([]);
    expect(world.asked.badge.text).toBe('5');
  });

  it('is counted the same when the worker is stopped before each message (case 1)', async () => {
    const world = new World();
    for (let second = 0, seq = 0; second <= 220; second += 22, seq += 1) {
      await world.stopWorker();
      await world.beats([aBeat({ seq, wall: second * SECOND, media: second * SECOND })]);
      world.pass(22 * SECOND);
    }
    expect(await world.seconds()).toBe(220);
  });

  it('is counted once when a message is repeated, late or lost (cases 14, 15, 16)', async () => {
    const world = new World();
    const beats = [0, 22, 44, 66, 88].map((wall, seq) => aBeat({ seq, wall: wall * SECOND, media: wall * SECOND }));
    world.pass(88 * SECOND);
    const at = (...which: number[]) => which.flatMap((index) => beats[index] ?? []);
    await world.beats(at(0));
    await world.beats(at(2, 3));
    await world.beats(at(1, 2));
    await world.beats(at(4));
    await world.beats(at(4, 4));
    expect(await world.seconds()).toBe(88);
  });

  it('counts two tabs at once once', async () => {
    const world = new World();
    const [one, two] = [aTab(), aTab({ id: 2, url: NEXT_LESSON })];
    world.pass(60 * SECOND);
    await world.beats([aBeat({ wall: 60_000 })], from(one));
    await world.beats([aBeat({ session: 't', wall: 60_000, page: facts(NEXT_LESSON) })], from(two));
    expect(await world.seconds()).toBe(60);
    expect(await world.db.intervals.count()).toBe(2);
  });

  it('is cut at the edge of the day with nothing lost (case 10)', async () => {
    const world = new World();
    world.at = epochMs(Date.UTC(2026, 10, 21, 2, 58));
    await world.play(240);
    expect((await world.db.intervals.toArray()).map(({ day, from, to }) => [day, to - from])).toEqual([
      ['2026-11-20', 120_000],
      ['2026-11-21', 120_000],
    ]);
    expect(await world.broken()).toEqual([]);
  });
});

describe('the end of playing', () => {
  it('is the closing of the tab, though its page could not say so (case 2)', async () => {
    const world = new World();
    await world.play(44);
    world.pass(13 * SECOND);
    await world.stopWorker();
    await onTabGone(world.db, 1, world.moment);
    expect(await world.seconds()).toBe(57);
    expect(await world.broken()).toEqual([]);
    await world.beats([aBeat({ seq: 99, wall: 3_000_000 })]);
    expect(await world.seconds()).toBe(57);
  });

  it('is the last beat for a tab closed long after it, or one that was paused', async () => {
    const world = new World();
    await world.play(44);
    world.pass(HOUR);
    await onTabGone(world.db, 1, world.moment);
    expect(await world.seconds()).toBe(44);

    const paused = new World();
    await paused.play(44, { state: 'paused' });
    paused.pass(10 * SECOND);
    await onTabGone(paused.db, 1, paused.moment);
    expect(await paused.seconds()).toBe(44);
  });

  it('is the last beat when the browser was killed (case 3)', async () => {
    const world = new World();
    await world.play(44);
    await world.stopWorker();
    world.pass(10 * SECOND);
    await onBrowserStarted(world.db, world.moment, world.run);
    expect(await world.seconds()).toBe(44);
    expect(await world.db.playing.count()).toBe(0);
  });

  it('is the start of a new session when a page comes back from the cache (case 4)', async () => {
    const world = new World();
    await world.play(30, { state: 'left' });
    world.pass(MINUTE);
    await world.play(30, { session: 'back' });
    expect(await world.seconds()).toBe(60);
    expect((await world.beats([aBeat({ seq: 99, wall: 90_000 })]))?.restart).toEqual(['s']);
  });

  it('adds nothing for a night asleep (case 8)', async () => {
    const world = new World();
    await world.play(44);
    world.pass(8 * HOUR);
    await world.beats([aBeat({ seq: 9, wall: 45_000, state: 'stalled' })]);
    expect(await world.seconds()).toBe(45);
  });

  it('adds nothing when a tab was discarded and comes back (case 12)', async () => {
    const world = new World();
    await world.play(44, { state: 'paused' });
    world.pass(HOUR);
    await onTabGone(world.db, 77, world.moment);
    await world.play(22, { session: 'restored' });
    expect(await world.seconds()).toBe(66);
  });
});

describe('an update of the extension', () => {
  it('closes what the old scripts counted and gives open tabs the new one (case 5)', async () => {
    const world = new World();
    await world.play(44);
    world.pass(SECOND);
    await onInstalled(world.db, false, world.moment, world.run);
    expect(world.asked.injected).toEqual([{ tabId: 1, files: ['/content-scripts/watch.js'], frameIds: [] }]);
    expect(world.asked.opened).toEqual([]);
    await world.play(22, { session: 'new' });
    expect((await world.beats([aBeat({ seq: 99, wall: 60_000 })]))?.restart).toEqual(['s']);
    expect(await world.seconds()).toBe(66);
  });

  it('lets go on what a new script told before the background heard of the update', async () => {
    const world = new World();
    await world.play(44);
    world.pass(SECOND);
    const { run } = world;
    world.pass(SECOND);
    const began = world.at;
    await world.beats([aBeat({ session: 'new', from: began })]);
    await onInstalled(world.db, false, world.moment, run);
    world.pass(22 * SECOND);
    expect(
      (await world.beats([aBeat({ session: 'new', from: began, seq: 1, wall: 22_000, media: 22_000 })]))?.restart,
    ).toEqual([]);
    expect(await world.seconds()).toBe(66);
  });

  it('opens the welcome page on a new installation alone', async () => {
    const world = new World();
    await onInstalled(world.db, true, world.moment, world.run);
    expect(world.asked.opened).toEqual([expect.stringContaining('/welcome.html')]);
    expect(await world.db.meta.get('install')).toMatchObject({ installedAt: NOON });
  });
});

describe('the clock', () => {
  it('may go back by an hour in mid-play without a negative or a lost minute (case 9)', async () => {
    const world = new World();
    await world.play(44);
    world.pass(22 * SECOND - HOUR);
    await world.beats([aBeat({ seq: 5, wall: 66_000, media: 66_000, state: 'stalled' })]);
    await world.play(22, { session: 'after' });
    const rows = await world.db.intervals.toArray();
    expect(rows.reduce((sum, row) => sum + row.to - row.from, 0)).toBe(88_000);
    expect(rows.every((row) => row.to > row.from)).toBe(true);
    const [rollup] = await world.db.rollups.toArray();
    expect(rollup?.watching.all).toBe(88_000);
  });

  it('may go ahead by an hour, and the zone may change', async () => {
    const world = new World();
    await world.play(44);
    world.pass(HOUR + 22 * SECOND);
    world.zone = 'America/New_York';
    await world.beats([aBeat({ seq: 5, wall: 66_000, state: 'stalled' })]);
    expect(await world.seconds()).toBe(66);
    // Where it began it stays; what begins after the journey is of the zone that is on by then, and of its day.
    world.pass(16 * HOUR);
    await world.play(22, { session: 'there' });
    const rows = (await world.db.intervals.toArray()).map(({ session, day, zone }) => ({ session, day, zone }));
    expect(rows).toEqual([
      { session: 's', day: '2026-11-20', zone: 'Europe/Berlin' },
      { session: 'there', day: '2026-11-20', zone: 'America/New_York' },
    ]);
    expect(await world.broken()).toEqual([]);
  });
});

describe('a locked screen', () => {
  it('ends what plays, refuses the rest and asks again when it is unlocked', async () => {
    const world = new World();
    await world.play(44);
    world.pass(5 * SECOND);
    await onLockChanged(world.db, true, world.moment);
    world.manners.locked = true;
    world.pass(17 * SECOND);
    expect(await world.beats([aBeat({ seq: 9, wall: 66_000 })])).toMatchObject({ counted: false, why: 'locked' });
    world.pass(HOUR);
    world.manners.locked = false;
    await onLockChanged(world.db, false, world.moment);
    expect(world.sentKinds()).toContain('ask-again');
    expect(await world.seconds()).toBe(49);

    world.pass(10 * SECOND);
    await world.beats([aBeat({ session: 'late', from: world.at - 60_000, wall: 60_000 })]);
    expect(await world.seconds()).toBe(59);
  });

  it('is forgotten when nobody told that it was unlocked', async () => {
    const world = new World();
    await onLockChanged(world.db, true, world.moment);
    world.pass(HOUR);
    await world.play(22);
    expect(await world.seconds()).toBe(22);
  });
});

describe('a page that its tab has left', () => {
  const next = aTab({ url: 'about:blank', title: '' });

  it('still tells its last beat, whatever number the browser gives its frame by then', async () => {
    const world = new World();
    await world.beats([aBeat()]);
    world.pass(9 * SECOND);
    const left = from(next, { url: LESSON, frameId: 4, hasLeft: true });
    expect(await world.beats([aBeat({ seq: 1, wall: 9000, state: 'left' })], left)).toMatchObject({ counted: true });
    expect(await world.seconds()).toBe(9);
  });

  it('tells it as well when nothing was heard of it before', async () => {
    const world = new World();
    world.pass(9 * SECOND);
    const left = from(next, { url: LESSON, frameId: 4, hasLeft: true });
    await world.beats([aBeat({ seq: 1, wall: 9000, state: 'left' })], left);
    expect(await world.seconds()).toBe(9);
  });

  it('counts what played in a frame for the lesson that it played on', async () => {
    const world = new World();
    const frame = { url: 'https://player.example/', frameId: 7 };
    await world.beats([aBeat({ page: null })], from(aTab(), frame));
    world.pass(9 * SECOND);
    const left = from(aTab({ url: 'https://www.udemy.com/courses/development/' }), frame);
    await world.beats([aBeat({ page: null, seq: 1, wall: 9000, state: 'left' })], left);
    expect(await world.seconds()).toBe(9);
    expect(await world.db.intervals.toArray()).toMatchObject([{ address: LESSON }]);
  });
});

describe('what is not counted', () => {
  it('nothing in a private window, not even that it was there (case 18)', async () => {
    const world = new World();
    const sender = from(aTab({ isPrivate: true }));
    expect(await world.beats([aBeat()], sender)).toMatchObject({ counted: false, why: 'private-window' });
    expect(await world.db.playing.count()).toBe(0);
    await saveSettings(world.db, { privateWindows: true }, world.moment);
    await world.play(22, {}, sender);
    expect(await world.seconds()).toBe(22);
  });

  it('a page that is made ready and not shown (case 11)', async () => {
    const world = new World();
    const sender = from(aTab(), { isPrerendered: true, frameId: 7 });
    world.pass(22 * SECOND);
    expect(await world.beats([aBeat({ wall: 22_000 })], sender)).toBeNull();
    expect(await world.db.playing.count()).toBe(0);
  });

  it('a looped promo on a page to browse', async () => {
    const world = new World();
    const page = facts('https://www.udemy.com/courses/development/');
    const sender = from(aTab({ url: page.url }));
    world.pass(22 * SECOND);
    const answer = await world.beats([aBeat({ page, muted: true, loops: true, wall: 22_000, duration: 8000 })], sender);
    expect(answer).toMatchObject({ counted: false, why: 'promo', restart: [] });
    expect(await world.seconds()).toBe(0);
    expect(await world.db.playing.toArray()).toMatchObject([{ open: false, refused: 'promo' }]);
  });

  it('a page that claims to be of another origin (case 35)', async () => {
    const world = new World();
    const sender = from(aTab({ url: 'https://evil.example/' }));
    world.pass(22 * SECOND);
    expect(await world.beats([aBeat({ wall: 22_000 })], sender)).toBeNull();
    expect(await world.db.intervals.count()).toBe(0);
  });

  it('what only a screen of the extension may say, said by a page', async () => {
    const world = new World();
    expect(await world.send({ kind: 'lessons-changed' })).toBeNull();
    expect(await world.send({ kind: 'watched', beats: 'all', fullscreen: false })).toBeNull();
    expect(world.sentKinds()).toEqual([]);
  });
});

describe('a player in a frame', () => {
  const sender = from(aTab(), { frameId: 4, url: 'https://player.vimeo.com/video/1' });

  it('plays the lesson of the page around it, by the titles that this tells', async () => {
    const world = new World();
    world.manners.describes = facts(LESSON);
    await world.play(44, { page: null, player: 'frame' }, sender);
    expect(await world.db.intervals.toArray()).toMatchObject([
      { lesson: 'udemy/python/1', title: 'Loops', player: 'frame' },
    ]);
    expect(world.asked.sent.filter(({ message }) => message.kind === 'describe')).toHaveLength(1);
  });

  it('makes do with the title of the tab when the page says nothing', async () => {
    const world = new World();
    await world.play(22, { page: null, player: 'frame' }, sender);
    expect(await world.db.intervals.toArray()).toMatchObject([{ title: 'One' }]);
  });

  it('is told when the page goes to another lesson', async () => {
    const world = new World();
    await world.play(22, { page: null }, sender);
    await world.send({ kind: 'page-changed' });
    expect(world.asked.sent.at(-1)).toMatchObject({ frameId: 4, message: { kind: 'split' } });
  });
});

describe('a tab that sounds', () => {
  it('is asked to look for a player where none is known', async () => {
    const world = new World();
    await onTabAudible(world.db, 1, true);
    await onTabAudible(world.db, 1, false);
    expect(world.sentKinds()).toEqual(['look', 'hushed']);
    await world.play(22);
    await onTabAudible(world.db, 1, true);
    expect(world.sentKinds()).toEqual(['look', 'hushed']);
  });

  it('is explained by a frame’s player that sounds, and not by a silent one', async () => {
    const world = new World();
    const frame = from(aTab(), { frameId: 4, url: 'https://player.vimeo.com/video/1' });
    await world.beats([aBeat({ page: null, muted: true })], frame);
    expect(world.sentKinds()).not.toContain('hushed');
    await world.beats([aBeat({ session: 'sounds', page: null })], frame);
    await world.beats([aBeat({ session: 'sounds', seq: 1, wall: 22_000, media: 22_000, page: null })], frame);
    expect(world.sentKinds().filter((kind) => kind === 'hushed')).toHaveLength(1);
  });
});

describe('an alarm', () => {
  it('that comes for nothing changes nothing', async () => {
    const world = new World();
    await onAlarm(world.db, 'doing-timer-up', world.moment);
    expect(world.asked.notices).toEqual([]);
    expect(world.asked.badge.text).toBe('');
  });
});

/** The worker's store can't be written until it is mended, as on a full disk. */
function breakStore(world: World, name: string): { mend(): void } {
  let broken = true;
  world.db.close();
  world.db.use({
    stack: 'dbcore',
    name: 'broken',
    create: (down) => ({
      ...down,
      transaction: (stores, mode, options) => {
        if (broken && mode === 'readwrite') throw new DOMException('no room', name);
        return down.transaction(stores, mode, options);
      },
    }),
  });
  return {
    mend: () => {
      broken = false;
    },
  };
}

describe('a store that can’t be written', () => {
  it('keeps beats beyond the browser’s end: the next start takes them in, and nothing is shown where they came from', async () => {
    const world = new World();
    await world.install();
    await saveSettings(world.db, { nudges: { ...DEFAULT_SETTINGS.nudges, firstPlay: false } }, world.moment);
    await world.play(30, { session: 'goes-on' });
    expect(await world.seconds()).toBe(30);
    const store = breakStore(world, 'UnknownError');
    await world.db.open();
    const told = { session: 'goes-on', from: NOON, wall: 180_000, media: 180_000 };
    world.pass(150 * SECOND);
    await expect(world.beats([aBeat({ ...told, seq: 9 })])).rejects.toThrow();
    const alone = aTab({ id: 2, url: NEXT_LESSON });
    const brief = { session: 'brief', from: world.at, page: facts(NEXT_LESSON) };
    world.pass(20 * SECOND);
    await expect(
      world.beats([aBeat({ ...brief, wall: 20_000, media: 20_000, state: 'ended' })], from(alone)),
    ).rejects.toThrow();

    await world.stopWorker();
    await fakeBrowser.storage.session.clear();
    store.mend();
    world.pass(HOUR);
    const { sent, opened } = world.asked;
    const before = sent.length;
    await onBrowserStarted(world.db, world.moment, world.run);
    expect(await world.seconds()).toBe(200);
    expect(await world.broken()).toEqual([]);
    expect(await world.db.playing.count()).toBe(0);
    expect(await world.db.nudges.toArray()).toEqual([]);
    expect({ sent: sent.slice(before), opened }).toEqual({ sent: [], opened: [] });
    await onBrowserStarted(world.db, world.moment, world.run);
    expect(await world.seconds()).toBe(200);
  });

  it('takes in what waited when an update starts it anew', async () => {
    const world = new World();
    await world.install();
    const store = breakStore(world, 'QuotaExceededError');
    await world.db.open();
    await expect(world.play(20, { session: 'lost' })).rejects.toThrow();
    world.pass(20 * SECOND);
    await expect(world.beats([aBeat({ session: 'lost', seq: 1, wall: 20_000, media: 20_000 })])).rejects.toThrow();
    await world.stopWorker();
    await fakeBrowser.storage.session.clear();
    store.mend();
    world.pass(SECOND);
    await onInstalled(world.db, false, world.moment, world.run);
    expect(await world.seconds()).toBe(20);
    expect((await world.db.playing.toArray()).filter(({ open }) => open)).toEqual([]);
  });

  it.each(['QuotaExceededError', 'UnknownError', 'InvalidStateError'])(
    'keeps beats beside it until it can, also of a tab that is closed by then: %s (cases 26, 27)',
    async (name) => {
      const world = new World();
      await world.install();
      const store = breakStore(world, name);
      await world.db.open();
      await expect(world.play(60, { session: 'lost', state: 'left' })).rejects.toThrow();
      await expect(
        world.beats([aBeat({ session: 'lost', seq: 3, wall: 60_000, media: 60_000, from: NOON })]),
      ).rejects.toThrow();
      expect(world.asked.badge.text).toBe('!');
      expect(await world.seconds()).toBe(0);
      store.mend();
      world.pass(60 * SECOND);
      await world.beats([aBeat({ session: 'next', from: world.at })]);
      expect(await world.seconds()).toBeGreaterThan(50);
      expect(world.asked.badge.text).not.toBe('!');
      expect(await world.broken()).toEqual([]);
      const before = await world.seconds();
      await world.beats([aBeat({ session: 'next', from: world.at, seq: 1 })]);
      expect(await world.seconds()).toBe(before);
    },
  );
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { refreshDocks } from '@/entrypoints/background/dock';
import { saveSettings } from '@/utils/db/settings-store';
import { startTimer } from '@/utils/db/timer-store';
import { refusedSoFar } from '@/utils/platform/memory';
import { readSender, type Sender } from '@/utils/platform/sender';
import { durationMs, MINUTE, SECOND } from '@/utils/time/brands';
import { aBeat, aTab, from, LESSON, NOON, World } from './world';

const QUIZ = 'https://www.udemy.com/course/python/learn/quiz/5';
const practice = {
  kind: 'worked',
  beats: [
    {
      ...{ session: 'w', seq: 0, from: NOON, wall: 9_000, state: 'working' },
      page: { url: QUIZ, title: 'Quiz 5 | Udemy', lesson: null, course: null },
    },
  ],
};

/** A sender as the background reads it from what the browser says. */
function senderOf(raw: object): Sender {
  const sender = readSender({ id: fakeBrowser.runtime.id, ...raw });
  if (!sender) throw new Error('the sender is nobody');
  return sender;
}

/** A world in which a lesson was just watched to its end, so that a nudge is shown in tab 1. */
async function nudged(): Promise<{ world: World; nudge: string }> {
  const world = new World();
  await world.install();
  await world.play(600, { state: 'ended' });
  const [row] = await world.db.nudges.toArray();
  return { world, nudge: row?.id ?? 'none' };
}

beforeEach(() => fakeBrowser.reset());

describe('who sent a message', () => {
  it('decides what it may say: a page says nothing that only a screen may, and a screen no facts of a page', async () => {
    const world = new World();
    await world.install();
    const page = senderOf({ url: LESSON, tab: { id: 1, url: LESSON, active: true } });
    const screen = senderOf({ url: fakeBrowser.runtime.getURL('/popup.html') });
    await world.send({ kind: 'watched', beats: [aBeat({ wall: 9_000 })], fullscreen: false }, screen);
    expect(await world.db.playing.count()).toBe(0);
    world.pass(10 * SECOND);
    const answer = await world.send({ kind: 'watched', beats: [aBeat({ wall: 9_000 })], fullscreen: false }, page);
    expect(answer).toMatchObject({ counted: true });
    world.asked.sent.length = 0;
    await world.send({ kind: 'lessons-changed' }, page);
    expect(world.asked.sent).toEqual([]);
    await world.send({ kind: 'lessons-changed' }, screen);
    expect(world.sentKinds()).toContain('ask-again');
  });

  it('what a page may not say is counted by why, a screen’s is not, and nothing else is kept of it', async () => {
    const world = new World();
    await world.install();
    const screen = from(aTab(), { isScreen: true, tab: null });
    for (const kind of ['clear-all', 'lessons-changed']) await world.send({ kind });
    await world.send({ kind: 'clear-all' }, screen);
    expect(await refusedSoFar()).toBe(2);
    const foreign = { url: 'https://www.coursera.org/learn/x/lecture/y', title: 'Y', lesson: null, course: null };
    const beats = [aBeat({ wall: 1e12 }), aBeat({ page: foreign }), aBeat()];
    expect(await world.beats(beats)).toMatchObject({ counted: true });
    expect(await refusedSoFar()).toBe(4);
    expect(await fakeBrowser.storage.session.get()).toMatchObject({ refused: { message: 2, beat: 1, page: 1 } });
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain('coursera');
  });

  it('decides whose nudge a task is logged from, and taken back from', async () => {
    const { world, nudge } = await nudged();
    const stranger = from(aTab({ id: 99 }));
    const line = { kind: 'task-made', nudge, line: 'forged 10m' };
    expect(await world.send(line, stranger)).toEqual({ kind: 'refused' });
    expect(await world.db.tasks.count()).toBe(0);
    await world.send(line);
    expect(await world.send({ kind: 'task-undone', nudge, taskId: `nudge-${nudge}` }, stranger)).toEqual({
      kind: 'refused',
    });
    expect(await world.send({ kind: 'lesson-restored', nudge }, stranger)).toEqual({ kind: 'refused' });
    expect(await world.db.tasks.count()).toBe(1);
  });

  it('decides how much it may say, whatever it says', async () => {
    const world = new World();
    await world.install();
    const [flood, other] = [from(aTab({ id: 40, url: QUIZ })), from(aTab({ id: 41 }))];
    const watched = (session: string) => ({ kind: 'watched', beats: [aBeat({ session })], fullscreen: false });
    const work = { kind: 'work-page', page: null, frames: false };
    expect(await world.send(work, flood)).not.toBeNull();
    for (let times = 0; times < 700; times += 1) await world.send({ kind: 'nonsense' }, flood);
    expect(await world.send(work, flood)).toBeNull();
    expect(await world.send(watched('flood'), flood)).toBeNull();
    expect(await world.send({ ...practice }, flood)).toBeNull();
    expect(await world.db.playing.count()).toBe(0);
    // Another tab isn't held to what this one said, and this one may speak again.
    expect(await world.send(watched('other'), other)).toMatchObject({ counted: true });
    world.pass(SECOND);
    expect(await world.send(work, flood)).not.toBeNull();
  });

  it.each([
    ['a frame', from(aTab(), { frameId: 3 })],
    ['a page that is made ready', from(aTab(), { isPrerendered: true })],
  ])('decides whether a page has changed: not %s', async (_, sender) => {
    const world = new World();
    await world.play(22, { page: null }, from(aTab(), { frameId: 4, url: 'https://player.example/' }));
    await world.send({ kind: 'page-changed' }, sender);
    expect(world.sentKinds()).not.toContain('split');
    await world.send({ kind: 'page-changed' });
    expect(world.sentKinds()).toContain('split');
  });

  it('decides whether work counts: not of a page that is made ready', async () => {
    const world = new World();
    const tab = aTab({ url: QUIZ, title: 'Quiz 5 | Udemy' });
    world.pass(10 * SECOND);
    expect(await world.send(practice, from(tab, { isPrerendered: true }))).toEqual({ as: null, restart: [] });
    const asked = { kind: 'work-page', page: practice.beats[0]?.page, frames: true };
    expect(await world.send(asked, from(tab, { isPrerendered: true }))).toEqual({ as: null, restart: [] });
    expect(await world.db.worked.count()).toBe(0);
    expect(await world.send(practice, from(tab))).toMatchObject({ as: 'practice' });
  });

  it('decides whether anything counts: nothing of a page that may no longer be read', async () => {
    const world = new World();
    // The browser tells no address of its tab any more.
    const lost = from(aTab({ url: '' }), { url: LESSON });
    const beats = { kind: 'watched', beats: [aBeat({ wall: 9_000 })], fullscreen: false };
    world.pass(10 * SECOND);
    expect(await world.send(beats, lost)).toMatchObject({ counted: false, why: 'unknown-site' });
    expect(await world.send(practice, from(aTab({ url: '' }), { url: QUIZ }))).toEqual({ as: null, restart: [] });
    expect([await world.db.playing.count(), await world.db.worked.count()]).toEqual([0, 0]);
    Object.assign(world.manners, { allowed: ['https://www.udemy.com/*'] });
    expect(await world.send(beats, lost)).toMatchObject({ counted: true });
  });
});

describe('the tabs in front of the person', () => {
  it('are shown the dock unless their window is private, also where the person has those counted', async () => {
    const world = new World();
    await saveSettings(world.db, { privateWindows: true }, world.moment);
    await startTimer(world.db, { title: 'a sketch', target: durationMs(10 * MINUTE), course: null }, world.moment);
    const tab = { url: LESSON, active: true };
    Object.assign(world.manners, {
      tabs: [
        { ...tab, id: 1, incognito: false },
        { ...tab, id: 2, incognito: true },
      ],
    });
    await refreshDocks(world.db);
    const docks = world.asked.sent.filter(({ message }) => message.kind === 'show-dock');
    expect(docks.map(({ tabId }) => tabId)).toEqual([1]);
  });
});

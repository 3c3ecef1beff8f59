import { describe, expect, it } from 'vitest';
import { TIMER_UP } from '@/entrypoints/background/show-state';
import { correctLesson } from '@/utils/db/correction-store';
import type { LoopbreakDatabase } from '@/utils/db/database';
import type { Moment } from '@/utils/db/moment';
import { readSettings, saveSettings } from '@/utils/db/settings-store';
import { logTask } from '@/utils/db/task-store';
import { runningTimer } from '@/utils/db/timer-store';
import type { NudgeReply, NudgeView } from '@/utils/nudging/view';
import type { Sender } from '@/utils/platform/sender';
import type { NudgeSettings } from '@/utils/settings/nudge-settings';
import { MINUTE, SECOND } from '@/utils/time/brands';
import { covered } from '@/utils/time/spans';
import { onAlarm, onTabGone } from './worker';
import { aBeat, aTab, from, LESSON, NOON, World } from './world';

const SCREEN: Sender = { isScreen: true, tab: null, frameId: 0, url: '', isPrerendered: false, hasLeft: false };

async function setNudges(db: LoopbreakDatabase, change: Partial<NudgeSettings>, moment: Moment): Promise<void> {
  const { nudges } = await readSettings(db);
  await saveSettings(db, { nudges: { ...nudges, ...change } }, moment);
}

/** A world in which a lesson of ten minutes was just watched to its end, so that a nudge is shown. */
async function nudged(manners: Partial<World['manners']> = {}): Promise<{ world: World; nudge: string }> {
  const world = new World();
  Object.assign(world.manners, manners);
  await world.install();
  await setNudges(world.db, { firstPlay: false }, world.moment);
  await world.play(600, { state: 'ended' });
  const [row] = await world.db.nudges.toArray();
  return { world, nudge: row?.id ?? 'none' };
}

function shown(world: World): readonly NudgeView[] {
  return world.asked.sent.flatMap(({ message }) => (message.kind === 'show-nudge' ? [message.view] : []));
}

const answer = (world: World, nudge: string, said: string, task: string | null = null): Promise<unknown> =>
  world.send({ kind: 'nudge-answered', nudge, answer: said, task });

describe('a nudge', () => {
  it('comes at the end of a lesson, into the page that played it', async () => {
    const { world, nudge } = await nudged();
    expect(shown(world)).toMatchObject([
      { id: nudge, trigger: 'lesson-ended', form: 'card', minutes: 10, title: 'Python' },
    ]);
    expect(world.asked.injected).toEqual([{ tabId: 1, files: ['/nudge.js'], frameIds: [0] }]);
    await world.send({ kind: 'nudge-shown', nudge });
    expect(await world.db.nudges.toArray()).toMatchObject([{ shownAt: world.at, course: 'udemy/python' }]);
  });

  it('goes into the frame that fills the screen', async () => {
    const world = new World();
    await world.install();
    await setNudges(world.db, { firstPlay: false }, world.moment);
    const sender = from(aTab(), { frameId: 4, url: 'https://player.vimeo.com/video/1' });
    await world.play(578, { page: null }, sender);
    world.pass(22 * SECOND);
    const end = aBeat({ seq: 99, from: NOON, wall: 600_000, media: 600_000, state: 'ended', page: null });
    await world.beats([end], sender, true);
    expect(world.asked.injected.at(-1)).toMatchObject({ frameIds: [4] });
  });

  it('stays the card that it is when a beat from before the break was held up', async () => {
    const world = new World();
    await world.install();
    await setNudges(world.db, { firstPlay: false }, world.moment);
    await world.play(578);
    world.pass(22 * SECOND);
    const told = { from: NOON, wall: 600_000, media: 600_000 };
    // Both are read before either is recorded.
    await Promise.all([
      world.beats([aBeat({ ...told, seq: 99, state: 'ended' })]),
      world.beats([aBeat({ ...told, seq: 98 })]),
    ]);
    expect(shown(world).map(({ form }) => form)).toEqual(['card']);
  });

  it('becomes a notification where no page takes it, and the badge alone where that is not allowed', async () => {
    const noticed = await nudged({ canInject: false, mayNotify: true });
    expect(noticed.world.asked.notices).toMatchObject([{ id: noticed.nudge }]);
    expect(await noticed.world.db.nudges.toArray()).toMatchObject([{ shownAt: noticed.world.at }]);
    const silent = await nudged({ canInject: false });
    expect(silent.world.asked.notices).toEqual([]);
    expect(await silent.world.db.nudges.toArray()).toMatchObject([{ shownAt: null }]);
    expect(silent.world.asked.badge.text).toBe('10');
  });

  it('is taken back when something is made elsewhere, and its tab may go', async () => {
    const { world, nudge } = await nudged();
    await world.send({ kind: 'nudge-shown', nudge });
    world.pass(5 * SECOND);
    const draft = { title: 'a sketch', minutes: 5, tags: [], course: null, source: 'line' } as const;
    await logTask(world.db, draft, 'task', world.moment);
    await world.send({ kind: 'records-changed' }, SCREEN);
    expect(world.sentKinds()).toContain('withdraw-nudge');
    expect(world.asked.badge.text).toBe('');
    await onTabGone(world.db, 1, world.moment);
  });
});

describe('an answer', () => {
  it('"ten minutes" pauses what plays and starts the timer, once', async () => {
    const { world, nudge } = await nudged();
    expect(await answer(world, nudge, 'ten-minutes', 'a sketch')).toEqual({ kind: 'started', minutes: 10 });
    expect(await runningTimer(world.db)).toMatchObject({ title: 'a sketch', target: 10 * MINUTE, startedAt: world.at });
    world.pass(MINUTE);
    await world.stopWorker();
    expect(await answer(world, nudge, 'ten-minutes')).toEqual({ kind: 'started', minutes: 10 });
    expect(await runningTimer(world.db)).toMatchObject({ startedAt: world.at - MINUTE });
    expect(world.sentKinds().filter((kind) => kind === 'pause')).toHaveLength(1);
    expect(world.asked.badge).toEqual({ text: '1', color: '#b4540a' });
  });

  it('leads to a word when the ten minutes are up', async () => {
    const { world, nudge } = await nudged({ mayNotify: true });
    await answer(world, nudge, 'ten-minutes');
    world.pass(9 * MINUTE);
    await onAlarm(world.db, TIMER_UP, world.moment);
    expect(world.asked.notices).toEqual([]);
    world.pass(MINUTE);
    await onAlarm(world.db, TIMER_UP, world.moment);
    expect(world.asked.notices).toMatchObject([{ title: 'common_timer_up_other 10' }]);
  });

  it('"not now" and "less" are kept', async () => {
    const first = await nudged();
    expect(await answer(first.world, first.nudge, 'not-now')).toEqual({ kind: 'rests', halved: false });
    const second = await nudged();
    const reply = await answer(second.world, second.nudge, 'less');
    expect(reply).toMatchObject({ kind: 'less', trigger: 'lesson-ended' });
    expect((await readSettings(second.world.db)).nudges.lessonEnded).toBe(true);
  });

  it('"not a lesson" takes the lesson out of the day and the page is asked again', async () => {
    const { world, nudge } = await nudged();
    expect(await answer(world, nudge, 'not-a-lesson')).toEqual({ kind: 'not-a-lesson' });
    expect(await world.seconds()).toBe(0);
    expect(world.sentKinds()).toContain('ask-again');
    await world.play(22, { session: 'again' });
    expect(await world.seconds()).toBe(0);
    expect(await world.broken()).toEqual([]);
  });

  it('“Not a lesson” takes nothing for good: said to be a lesson later, its time is back, whoever had clicked', async () => {
    const { world, nudge } = await nudged();
    const before = await world.db.intervals.toArray();
    await answer(world, nudge, 'not-a-lesson');
    // Its tab is gone, and with it all that was known of its sessions.
    await world.db.playing.clear();
    expect(await world.db.intervals.toArray()).toEqual([]);
    await correctLesson(world.db, before[0]?.lesson ?? '', 'lesson', world.moment);
    expect(covered(await world.db.intervals.toArray())).toBe(covered(before));
    expect(covered(before)).toBeGreaterThan(0);
    expect((await world.db.nudges.get(nudge))?.takenOut).toBeUndefined();
  });

  it('"not a lesson" can be taken back once, also by a worker that started anew', async () => {
    const { world, nudge } = await nudged();
    const before = await world.db.intervals.toArray();
    expect(await world.send({ kind: 'lesson-restored', nudge })).toEqual({ kind: 'refused' });
    await answer(world, nudge, 'not-a-lesson');
    await world.stopWorker();
    const other = from(aTab({ id: 2, url: LESSON }));
    expect(await world.send({ kind: 'lesson-restored', nudge }, other)).toEqual({ kind: 'refused' });
    expect(await world.seconds()).toBe(0);
    expect(await world.send({ kind: 'lesson-restored', nudge })).toEqual({ kind: 'undone' });
    expect(await world.db.intervals.toArray()).toEqual(before);
    expect(await world.db.corrections.toArray()).toEqual([]);
    expect(world.sentKinds().filter((kind) => kind === 'ask-again')).toHaveLength(2);
    await world.play(22, { session: 'again' });
    expect(await world.seconds()).toBe(622);
    expect(await world.broken()).toEqual([]);
    expect(await world.send({ kind: 'lesson-restored', nudge })).toEqual({ kind: 'refused' });
  });

  it('of another tab, or to a nudge that never was, is refused', async () => {
    const { world, nudge } = await nudged();
    const other = from(aTab({ id: 2, url: LESSON }));
    const message = { kind: 'nudge-answered', nudge, answer: 'ten-minutes', task: null };
    expect(await world.send(message, other)).toEqual({ kind: 'refused' });
    expect(await answer(world, 'invented', 'not-a-lesson')).toEqual({ kind: 'refused' });
    expect(await runningTimer(world.db)).toBeNull();
  });

  it('"not a lesson" isn’t taken back by a page that waits with it', async () => {
    const { world, nudge } = await nudged();
    await answer(world, nudge, 'not-a-lesson');
    world.pass(11 * MINUTE);
    expect(await world.send({ kind: 'lesson-restored', nudge })).toEqual({ kind: 'refused' });
    expect(await world.seconds()).toBe(0);
  });

  it('of a day that is over is refused', async () => {
    const { world, nudge } = await nudged();
    world.pass(25 * 60 * MINUTE);
    expect(await answer(world, nudge, 'ten-minutes')).toEqual({ kind: 'refused' });
    expect(await runningTimer(world.db)).toBeNull();
  });

  it.each(['hard', 'review'])('“%s” opens its tab once, however often a page says it', async (said) => {
    const { world, nudge } = await nudged();
    const opened = { kind: 'opened', what: said === 'hard' ? 'reset' : 'review' };
    for (let times = 0; times < 20; times += 1) expect(await answer(world, nudge, said)).toMatchObject(opened);
    expect(world.asked.opened).toHaveLength(1);
  });
});

describe('a nudge that is said to be on screen', () => {
  it('is noted as shown for the tab that it was shown in alone', async () => {
    const { world, nudge } = await nudged();
    await world.send({ kind: 'nudge-shown', nudge }, from(aTab({ id: 99 })));
    expect(await world.db.nudges.get(nudge)).toMatchObject({ shownAt: null });
    await world.send({ kind: 'nudge-shown', nudge });
    expect(await world.db.nudges.get(nudge)).toMatchObject({ shownAt: world.at });
  });
});

describe('a task logged from a nudge', () => {
  const isLogged = (reply: unknown): reply is Extract<NudgeReply, { kind: 'logged' }> =>
    typeof reply === 'object' && reply !== null && 'taskId' in reply;

  it('is logged once, says what it changed and can be taken back', async () => {
    const { world, nudge } = await nudged();
    const line = { kind: 'task-made', nudge, line: 'rebuilt the navbar 10m #css' };
    const reply = await world.send(line);
    expect(reply).toMatchObject({ kind: 'logged', minutes: 10, before: 0, after: 0.5 });
    await world.stopWorker();
    await world.send(line);
    expect(await world.db.tasks.toArray()).toMatchObject([
      { title: 'rebuilt the navbar', minutes: 10, tags: ['css'], source: 'nudge', course: 'udemy/python' },
    ]);
    const taskId = isLogged(reply) ? reply.taskId : '';
    expect(await world.send({ kind: 'task-undone', nudge, taskId })).toEqual({ kind: 'undone' });
    expect(await world.db.tasks.count()).toBe(0);
    expect(await world.broken()).toEqual([]);
  });

  it('is logged while the nudge waits for its answer alone, and taken back within minutes', async () => {
    const { world, nudge } = await nudged();
    const line = { kind: 'task-made', nudge, line: 'forged 1440m' };
    const refused = { kind: 'refused' };
    const taskId = `nudge-${nudge}`;
    await world.send(line);
    world.pass(11 * MINUTE);
    expect(await world.send({ kind: 'task-undone', nudge, taskId })).toEqual(refused);
    expect(await world.send(line)).toEqual(refused);
    expect(await world.db.tasks.count()).toBe(1);
    for (const said of ['not-now', 'ignored', 'ten-minutes']) {
      const other = await nudged();
      await answer(other.world, other.nudge, said);
      expect(await other.world.send({ ...line, nudge: other.nudge })).toEqual(refused);
      expect(await other.world.db.tasks.count()).toBe(0);
    }
    const old = await nudged();
    old.world.pass(25 * 60 * MINUTE);
    expect(await old.world.send({ ...line, nudge: old.nudge })).toEqual(refused);
    expect(await old.world.db.tasks.count()).toBe(0);
  });

  it('that was taken back isn’t logged again', async () => {
    const { world, nudge } = await nudged();
    const line = { kind: 'task-made', nudge, line: 'a sketch 10m' };
    await world.send(line);
    await world.send({ kind: 'task-undone', nudge, taskId: `nudge-${nudge}` });
    expect(await world.send(line)).toEqual({ kind: 'refused' });
    expect(await world.db.tasks.count()).toBe(0);
  });

  it('has a title, or is refused', async () => {
    const { world, nudge } = await nudged();
    expect(await world.send({ kind: 'task-made', nudge, line: '20m' })).toEqual({ kind: 'refused' });
  });

  it('is the only one that can be taken back from a page', async () => {
    const { world, nudge } = await nudged();
    const draft = { title: 'mine', minutes: 5, tags: [], course: null, source: 'line' } as const;
    await logTask(world.db, draft, 'mine', world.moment);
    expect(await world.send({ kind: 'task-undone', nudge, taskId: 'mine' })).toEqual({ kind: 'refused' });
    expect(await world.db.tasks.count()).toBe(1);
  });
});

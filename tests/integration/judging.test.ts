import { describe, expect, it } from 'vitest';
import { correctLesson } from '@/utils/db/correction-store';
import type { PageReading } from '@/utils/messaging/page-reading';
import { SECOND } from '@/utils/time/brands';
import { onTabAddress } from './worker';
import { aBeat, aTab, facts, from, World } from './world';

const VIDEO = 'https://www.youtube.com/watch?v=abcdefghijk';
const NEXT = 'https://www.youtube.com/watch?v=bbbbbbbbbbb';
type Video = NonNullable<PageReading['video']>;

const reads =
  (url: string, over: Partial<Video> = {}) =>
  (): PageReading => ({
    ...{ url, title: 'YouTube', cameFrom: null, found: [] },
    video: {
      ...{
        id: 'v',
        title: 'Rust Full Course for Beginners',
        channel: 'Ferris Academy',
        category: 'Education',
        tags: [],
      },
      ...{ description: null, playlist: null, seconds: 11_400, live: false, whole: true },
      ...over,
    },
  });
const MUSIC = { title: 'Nova Rae - Falling Slow (Official Video)', channel: 'NovaRaeVEVO', category: 'Music' };
const UNSURE = { title: 'Why rivers bend', channel: 'Quiet Corner', seconds: 840 };

/** Plays half a minute of a video, as its page tells it. */
async function plays(world: World, url: string, session = 's', seq = 0): Promise<unknown> {
  const page = { ...facts(url), title: 'Whatever the tab says', lesson: null, course: null };
  world.pass(20 * SECOND);
  const at = { from: world.at - 20_000 * (seq + 1), wall: 20_000 * (seq + 1), media: 20_000 * (seq + 1) };
  return world.beats([aBeat({ session, seq, page, ...at })], from(aTab({ url, title: 'Whatever the tab says' })));
}
const arrive = (world: World, url: string): Promise<void> => onTabAddress(world.db, aTab({ url }), world.moment);

describe('a video of a general site', () => {
  it('counts once it is judged a lesson, from its beginning, under the title that was read', async () => {
    const world = new World();
    await plays(world, VIDEO);
    expect(await world.seconds()).toBe(0);
    world.manners.reads = reads(VIDEO);
    await arrive(world, VIDEO);
    expect(await world.seconds()).toBe(20);
    await plays(world, VIDEO, 's', 1);
    expect(await world.seconds()).toBe(40);
    expect(await world.db.intervals.toArray()).toMatchObject([{ title: 'Rust Full Course for Beginners' }]);
  });

  it('is judged by its beats where nothing told of its page', async () => {
    const world = new World();
    world.manners.reads = reads(VIDEO);
    await plays(world, VIDEO);
    await expect.poll(() => world.seconds(), { timeout: 10_000 }).toBe(20);
  });

  it('doesn’t count when it is judged to be something else, and its page falls silent', async () => {
    const world = new World();
    world.manners.reads = reads(VIDEO, MUSIC);
    await arrive(world, VIDEO);
    expect(await plays(world, VIDEO)).toMatchObject({ counted: false, why: 'not-a-lesson-by-judge' });
    expect(await world.seconds()).toBe(0);
  });

  it('waits for the person’s word when the judge is unsure, and the badge asks', async () => {
    const world = new World();
    world.manners.reads = reads(VIDEO, UNSURE);
    await arrive(world, VIDEO);
    expect(await plays(world, VIDEO)).toMatchObject({ counted: true });
    expect(await world.seconds()).toBe(0);
    expect(world.asked.badge.text).toBe('?');
    await correctLesson(world.db, 'youtube/abcdefghijk', 'lesson', world.moment);
    expect(await world.seconds()).toBe(20);
  });

  it('is judged under its own key when the page has moved on before it was read', async () => {
    const world = new World();
    world.manners.reads = reads(NEXT, MUSIC);
    await arrive(world, VIDEO);
    expect(await world.db.judged.toCollection().primaryKeys()).toEqual(['youtube/bbbbbbbbbbb']);
  });

  it('is judged again when only now the page’s own data are there, and then no more', async () => {
    const world = new World();
    world.manners.reads = reads(VIDEO, { ...MUSIC, category: null, whole: false });
    await arrive(world, VIDEO);
    world.manners.reads = reads(VIDEO);
    await arrive(world, VIDEO);
    expect(await world.db.judged.toArray()).toMatchObject([{ verdict: 'lesson', whole: true }]);
    world.manners.reads = reads(VIDEO, MUSIC);
    await arrive(world, VIDEO);
    expect(await world.db.judged.toArray()).toMatchObject([{ verdict: 'lesson' }]);
  });

  it('learns at once from what was said of another of its channel', async () => {
    const world = new World();
    world.manners.reads = reads(VIDEO, UNSURE);
    await arrive(world, VIDEO);
    await correctLesson(world.db, 'youtube/abcdefghijk', 'lesson', world.moment);
    world.manners.reads = reads(NEXT, { ...UNSURE, title: 'Why clouds float' });
    await arrive(world, NEXT);
    expect(await world.db.judged.get('youtube/bbbbbbbbbbb')).toMatchObject({
      verdict: 'lesson',
      reasons: [{ kind: 'said', words: 1 }],
    });
  });

  it('belongs to the list that it is played in, as to a course', async () => {
    const world = new World();
    const inList = `${VIDEO}&list=PLmade1`;
    world.manners.reads = reads(inList, { playlist: 'Rust from scratch' });
    await arrive(world, inList);
    await plays(world, inList);
    expect(await world.db.intervals.toArray()).toMatchObject([
      { course: 'youtube/PLmade1', courseTitle: 'Rust from scratch', address: VIDEO },
    ]);
  });

  it('is left alone in private windows and where its site is off', async () => {
    const world = new World();
    world.manners.reads = reads(VIDEO);
    await onTabAddress(world.db, aTab({ url: VIDEO, isPrivate: true }), world.moment);
    expect(await world.db.judged.count()).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { watchAllowedSites } from '@/entrypoints/background/allowed-sites';
import { onSitesAllowed, onSitesChanged } from '@/entrypoints/background/on-sites-allowed';
import { addedSites, addSite, removeSite } from '@/utils/db/site-store';
import type { PageReading } from '@/utils/messaging/page-reading';
import { forbidServer, permitServer } from '@/utils/platform/permissions';
import { SECOND } from '@/utils/time/brands';
import { onTabAddress } from './worker';
import { aBeat, aTab, facts, from, World } from './world';

const SCHOOL = 'https://learn.school.example';
const PATTERN = `${SCHOOL}/*`;
const PAGE = `${SCHOOL}/mod/page/view.php?id=7`;
const QUIZ = `${SCHOOL}/mod/quiz/attempt.php?attempt=3&cmid=9`;
const schoolTab = aTab({ url: PAGE, title: 'Week 1' });
const reading = (found: readonly string[]): PageReading => ({
  ...{ url: PAGE, title: 'Week 1', cameFrom: null, video: null },
  found: [...found],
});
/** Every mark of Moodle is there, and none of another platform. */
const moodle = (selectors: readonly string[]) => reading(selectors.filter((selector) => /moodle|page-/.test(selector)));

async function plays(world: World): Promise<unknown> {
  world.pass(30 * SECOND);
  return world.beats([aBeat({ wall: 30_000, media: 30_000, page: facts(PAGE) })], from(schoolTab));
}

async function aWorldWithSchool(): Promise<World> {
  const world = new World();
  world.manners.allowed = [PATTERN];
  world.manners.tabs = [{ id: 1, url: PAGE, incognito: false, active: true }];
  await addSite(world.db, SCHOOL, world.moment);
  return world;
}

describe('a site that a person adds', () => {
  it('is no site of ours before it is added', async () => {
    expect(await plays(new World())).toMatchObject({ counted: false, why: 'unknown-site' });
  });

  it('is watched from then on, also in tabs that are open, and no longer once the permission goes', async () => {
    const world = await aWorldWithSchool();
    await onSitesAllowed(world.db, [PATTERN], world.moment);
    expect(world.asked.watchedAlso).toEqual([PATTERN]);
    expect(world.asked.injected).toContainEqual({ tabId: 1, files: ['/content-scripts/watch.js'], frameIds: [] });
    expect(await plays(world)).toMatchObject({ counted: true });
    expect(await world.db.intervals.toArray()).toMatchObject([{ site: 'learn.school.example' }]);
    world.manners.allowed = [];
    await watchAllowedSites(world.db);
    expect(world.asked.watchedAlso).toBeNull();
  });

  it('is added by its permission alone, since the popup may be gone before it could say so', async () => {
    const world = new World();
    world.manners.allowed = [PATTERN, '*://*.udemy.com/*', 'https://www.udemy.com/*'];
    await onSitesAllowed(world.db, [PATTERN, 'https://www.udemy.com/*', '*://*/*'], world.moment);
    await onSitesAllowed(world.db, [PATTERN], world.moment);
    expect((await addedSites(world.db)).map(({ origin }) => origin)).toEqual([SCHOOL]);
  });

  it('is no server that devices or editor time go through: nothing is watched there', async () => {
    const world = new World();
    for (const [address, pattern] of [
      ['https://cloud.example/dav/', 'https://cloud.example/*'],
      ['http://127.0.0.1:5600/', 'http://127.0.0.1/*'],
    ] as const) {
      await permitServer(new URL(address), { sends: true });
      world.manners.allowed = [...world.manners.allowed, pattern];
      await onSitesAllowed(world.db, [pattern], world.moment);
    }
    expect(await addedSites(world.db)).toEqual([]);
    expect(world.asked.watchedAlso).toBeNull();
    // Given back, the same place can be added as a site.
    await forbidServer(new URL('https://cloud.example/dav/'), { sends: true });
    await onSitesAllowed(world.db, ['https://cloud.example/*'], world.moment);
    expect(await addedSites(world.db)).toMatchObject([{ origin: 'https://cloud.example' }]);
  });

  it('is registered anew by every start, and never without the permission', async () => {
    const world = await aWorldWithSchool();
    await onSitesChanged(world.db, world.moment);
    expect(world.asked.watchedAlso).toEqual([PATTERN]);
    await addSite(world.db, 'https://other.example', world.moment);
    await onSitesChanged(world.db, world.moment);
    expect(world.asked.watchedAlso).toEqual([PATTERN]);
    await removeSite(world.db, SCHOOL);
    await onSitesChanged(world.db, world.moment);
    expect(world.asked.watchedAlso).toBeNull();
  });

  it('is recognised by its marks: its quiz is doing then, and its pages ask anew', async () => {
    const world = await aWorldWithSchool();
    world.manners.reads = () => reading([]);
    await onTabAddress(world.db, { ...schoolTab, url: SCHOOL }, world.moment);
    expect(await addedSites(world.db)).toMatchObject([{ platform: null }]);
    world.manners.reads = moodle;
    await onTabAddress(world.db, { ...schoolTab, url: SCHOOL }, world.moment);
    expect(await addedSites(world.db)).toMatchObject([{ origin: SCHOOL, platform: 'moodle' }]);
    expect(world.sentKinds()).toContain('ask-again');
    await onTabAddress(world.db, { ...schoolTab, url: QUIZ }, world.moment);
    expect(world.asked.injected.map(({ files }) => files)).toEqual([['/work.js']]);
  });
});

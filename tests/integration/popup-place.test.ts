import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeCounting } from '@/entrypoints/popup/commands';
import { readPlace } from '@/entrypoints/popup/place';
import { readPopup } from '@/entrypoints/popup/read-popup';
import { addSite, notePlatform } from '@/utils/db/site-store';
import { World } from './world';

/** As after a click on the toolbar's button: the browser tells the tab's address, wherever it is. */
async function openedOn(world: World, url: string | null, allowed: readonly string[]) {
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, ...(url === null ? {} : { url }) }] });
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: readonly string[] }) =>
      origins.every((origin) => allowed.includes(origin) || origin.includes('udemy') || origins.length > 3),
  });
  return (await readPopup(world.db, await readPlace())).counting;
}

describe('the popup over a page that Loopbreak may not read', () => {
  it('offers to count lessons on a site that nobody knows, and asks for that origin alone', async () => {
    const world = new World();
    const counting = await openedOn(world, 'https://learn.school.example:8443/watch/1?user=me', []);
    expect(counting).toEqual({ kind: 'not-allowed', site: null, patterns: ['https://learn.school.example/*'] });
    const request = vi.fn(async () => true);
    Object.assign(fakeBrowser.permissions, { request });
    await changeCounting(world.db, { kind: 'permit', patterns: ['https://learn.school.example/*'] });
    expect(request).toHaveBeenCalledWith({ origins: ['https://learn.school.example/*'] });
  });

  it('offers a site of the catalogue with all that counting there takes', async () => {
    const counting = await openedOn(new World(), 'https://www.codecademy.com/learn', []);
    expect(counting).toMatchObject({ kind: 'not-allowed', site: { id: 'codecademy' } });
    expect(counting.kind === 'not-allowed' && counting.patterns).toContain('*://*.codecademy.com/*');
  });

  it('offers nothing on pages that no extension may read, or that aren’t told', async () => {
    for (const url of ['chrome://extensions', 'about:blank', 'file:///home/me/x.html', null]) {
      expect(await openedOn(new World(), url, [])).toMatchObject({ kind: 'not-counted', why: 'unknown-site' });
    }
  });

  it('says that an added site counts, by its platform', async () => {
    const world = new World();
    await addSite(world.db, 'https://learn.school.example', world.moment);
    const url = 'https://learn.school.example/mod/quiz/attempt.php?attempt=3&cmid=9';
    const allowed = ['https://learn.school.example/*'];
    expect(await openedOn(world, url, allowed)).toMatchObject({ kind: 'ready' });
    await notePlatform(world.db, 'https://learn.school.example', 'moodle');
    expect(await openedOn(world, url, allowed)).toMatchObject({ kind: 'practice' });
  });
});

import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { afterAnEvening, clickIn, coursePage, openLesson, untilClickable, untilDock } from '../support/nudge.ts';
import { pause } from '../support/player.ts';
import { untilPlayed } from '../support/truth.ts';

interface Found {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly id: string;
  readonly hasRoot: boolean;
}

/** The page's own script notes whatever is added that the page didn't add itself. */
const LOOKS = `<script>
window.found = [];
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) {
    if (!(node instanceof Element) || document.body?.contains(node) || node === document.body) continue;
    const attributes = node.getAttributeNames().sort();
    window.found.push({ name: node.localName, attributes, id: node.id + node.className, hasRoot: node.shadowRoot !== null });
  }
}).observe(document.documentElement, { childList: true, subtree: true });
</script>`;

const foundBy = (page: Page): Promise<Found[]> => page.evaluate(() => Reflect.get(window, 'found'));

/** Runs in the page: asks for files of the extension, as a page does that wants to know who is there. */
async function reachable(root: string, paths: readonly string[]): Promise<string[]> {
  const ways = [
    (address: string) => fetch(address, { mode: 'no-cors' }),
    (address: string) =>
      new Promise((resolve, reject) => {
        const image = Object.assign(new Image(), { onload: resolve, onerror: reject });
        image.src = address;
      }),
  ];
  const found = paths.map((path) =>
    Promise.any(ways.map((way) => way(`${root}/${path}`))).then(
      () => path,
      () => '',
    ),
  );
  return (await Promise.all(found)).filter((path) => path !== '');
}

const FILES = ['manifest.json', 'icon/128.png', 'popup.html', 'nudge.js', 'background.js'];

afterAnEvening(
  'a page that looks for the extension finds a closed root under a name of this load (case 39)',
  async (session) => {
    const page = await openLesson(session, coursePage(LOOKS));
    await untilPlayed(page, 2_000);
    await pause(page);
    await untilClickable(page, { form: 'card' });
    await clickIn(page, 'Do ten minutes now');
    await untilDock(page, /running for/);
    const before = await foundBy(page);
    await page.reload();
    await untilDock(page, /running for/);
    const after = await foundBy(page);
    expect(new Set(before.map(({ name }) => name)).size).toBe(2);
    expect(after.length).toBeGreaterThan(0);
    for (const { id, hasRoot } of [...before, ...after]) expect([id, hasRoot]).toEqual(['', false]);
    for (const { name } of after) expect(before.map((each) => each.name)).not.toContain(name);
    expect(await page.evaluate(reachable, session.root, FILES)).toEqual([]);
    expect(await session.desk.page.evaluate(reachable, session.root, FILES)).toEqual(FILES);
  },
);

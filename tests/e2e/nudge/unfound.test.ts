import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { buildOf, type Session } from '../support/launch.ts';
import { afterAnEvening, clickIn, coursePage, openLesson, untilClickable, untilDock } from '../support/nudge.ts';
import { pause } from '../support/player.ts';
import { untilPlayed } from '../support/truth.ts';

interface Found {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly hasRoot: boolean;
}

/** The page's own script keeps hold of whatever is added that the page didn't add itself. */
const LOOKS = `<script>
window.found = [];
new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) {
    if (!(node instanceof Element) || document.body?.contains(node) || node === document.body) continue;
    window.found.push(node);
  }
}).observe(document.documentElement, { childList: true, subtree: true });
</script>`;

/** Runs in the page: all that can be told of what was added. */
function describeFound(): Found[] {
  const found: Element[] = Reflect.get(window, 'found');
  return found.map((node) => ({
    name: node.localName,
    attributes: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    text: node.textContent ?? '',
    hasRoot: node.shadowRoot !== null,
  }));
}

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

/** Every file of the build, as it is asked for. */
async function filesOf({ engine }: Session): Promise<string[]> {
  const build = buildOf(engine);
  const entries = await readdir(build, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative(build, join(parentPath, name))).sort();
}

/** What every element may have: how it is styled and shown, which says of nobody who put it there. */
const ANYBODYS = new Set(['dir', 'popover', 'style']);
/** The browser's own words for styles, and their values. */
const PLAIN_STYLE = /^([a-z-]+: [a-z0-9. ]+( !important)?; ?)*$/;

/** Nothing of what was found is known by a name, by what it says, or by anything that a page could look for. */
function expectNobodys(all: readonly Found[], session: Session): void {
  const names = new RegExp(`loopbreak|${new URL(session.root).host}`, 'i');
  for (const { attributes, text, hasRoot } of all) {
    expect([text, hasRoot]).toEqual(['', false]);
    expect(Object.keys(attributes).filter((name) => !ANYBODYS.has(name))).toEqual([]);
    expect(Object.entries(attributes).flat().join(' ')).not.toMatch(names);
    expect(attributes.style).toMatch(PLAIN_STYLE);
  }
}

afterAnEvening(
  'a page that looks for the extension finds a closed root under a name of this load (case 39)',
  async (session) => {
    const page: Page = await openLesson(session, coursePage(LOOKS));
    await untilPlayed(page, 2_000);
    await pause(page);
    await untilClickable(page, { form: 'card' });
    await clickIn(page, 'Do ten minutes now');
    await untilDock(page, /running for/);
    const before = await page.evaluate(describeFound);
    await page.reload();
    await untilDock(page, /running for/);
    const after = await page.evaluate(describeFound);
    expect(new Set(before.map(({ name }) => name)).size).toBe(2);
    expect(after.length).toBeGreaterThan(0);
    expectNobodys([...before, ...after], session);
    for (const { name } of after) expect(before.map((each) => each.name)).not.toContain(name);
    const files = await filesOf(session);
    expect(files.length).toBeGreaterThan(20);
    expect(await page.evaluate(reachable, session.root, files)).toEqual([]);
    expect(await session.desk.page.evaluate(reachable, session.root, files)).toEqual(files);
  },
);

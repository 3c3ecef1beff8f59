import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOf, type Session } from '../e2e/support/launch.ts';

/** The script that costs what any script costs. */
export const FLOOR_SCRIPT = 'floor.js';
/** The page that costs what any page of an extension costs, as a tab or as a popup. */
export const FLOOR_PAGE = 'blank.html';

/**
 * Installs the least extension there can be beside ours or alone: one line on the same pages, a background that answers at once, a page
 * with one word. It lies in the session's profile and goes with it. Gives its root address. What it costs is the floor that times are held against (reliability.md §4).
 */
export async function installFloor(session: Session): Promise<string> {
  const folder = await mkdtemp(join(session.profile, 'floor-'));
  const { content_scripts: scripts } = JSON.parse(await readFile(join(buildOf('chromium'), 'manifest.json'), 'utf8'));
  const manifest = {
    manifest_version: 3,
    name: 'Floor',
    version: '1.0',
    background: { service_worker: 'background.js' },
    action: { default_popup: FLOOR_PAGE },
    content_scripts: [{ ...scripts[0], js: [FLOOR_SCRIPT] }],
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    [FLOOR_SCRIPT]: 'globalThis.floor = 1;\n',
    'background.js': 'chrome.runtime.onMessage.addListener((message, sender, respond) => respond(null));\n',
    [FLOOR_PAGE]: '<!doctype html><meta charset="utf-8"><title>Floor</title><p>Floor</p>\n',
  };
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(folder, name), text);
  }
  return `chrome-extension://${await session.browser.installExtension(folder)}`;
}

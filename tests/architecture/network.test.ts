import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** What may ask a network for anything: this machine's ActivityWatch, and the person's own folder. */
const ASKERS = ['utils/platform/activity-watch.ts', 'utils/platform/web-folder.ts'];
const ASKS =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b|\bRTCPeerConnection\b/;

test('two files can ask a network for something, and no other', async () => {
  const found: string[] = [];
  for (const room of ['entrypoints', 'components', 'utils']) {
    for (const name of await readdir(join(ROOT, room), { recursive: true })) {
      if (!/\.tsx?$/.test(name)) continue;
      const path = `${room}/${name}`;
      const code = (await readFile(join(ROOT, path), 'utf8')).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
      if (ASKS.test(code)) found.push(path);
    }
  }
  expect(found.sort()).toEqual(ASKERS);
});

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** The end of a whole database. Rows are deleted by a table or a collection, which has something between it and the database. */
const ENDS_STORE =
  /\bdeleteDatabase\b|\bDexie\.delete\b|\b(?:db|database|dexie|opened|this|openDatabase\(\)|new LoopbreakDatabase\([^)]*\))\??\.delete\(\s*(?:\{[^}]*\}\s*)?\)/i;

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

test('nothing deletes the whole store, whatever becomes of it (case 28)', async () => {
  for (const room of ['entrypoints', 'components', 'utils']) {
    for (const name of await readdir(join(ROOT, room), { recursive: true })) {
      if (!/\.tsx?$/.test(name)) continue;
      const code = withoutComments(await readFile(join(ROOT, room, name), 'utf8'));
      expect(ENDS_STORE.exec(code)?.[0], `${room}/${name}`).toBeUndefined();
    }
  }
});

test.each([
  "indexedDB.deleteDatabase('x')",
  'Dexie.delete(NAME)',
  'await db.delete();',
  'this.delete()',
  'openDatabase().delete({})',
])('%s is seen', (code) => {
  expect(ENDS_STORE.test(code)).toBe(true);
});

test.each(['db.tasks.delete(id)', 'db.stamps.filter(isOld).delete()', 'this.listeners.delete(listener)'])(
  '%s is none of it',
  (code) => {
    expect(ENDS_STORE.test(code)).toBe(false);
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trespasses } from './rooms';

const files = ['utils', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);

describe('the rooms', () => {
  it('are more than a few', () => expect(files.length).toBeGreaterThan(20));

  it.each(files)('%s keeps to its room', (file) => {
    expect(trespasses(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});

describe('the check itself finds', () => {
  it.each([
    ["import { browser } from 'wxt/browser';", 'a core file that imports the browser'],
    ["import Dexie from 'dexie';", 'a core file that imports Dexie'],
    ["import { openDatabase } from '@/utils/db/database';", 'a core file that imports the store'],
    ["import { openDatabase } from '../db/database';", 'the same by a relative path'],
    ["const late = import('dexie');", 'a late import'],
    ["export { x } from 'preact';", 'a re-export'],
    ["const root = document.querySelector('video');", 'the document'],
    ['function read(video: HTMLVideoElement) {}', 'a type of the document'],
    ['const now = Date.now();', 'the clock'],
    ['const luck = Math.random();', 'chance'],
    ['chrome.runtime.id;', 'the browser as a global'],
  ])('%s', (source) => {
    expect(trespasses('utils/watching/planted.ts', source)).toHaveLength(1);
  });

  it('a component that reaches for the store, the platform or WXT', () => {
    const source =
      "import { a } from '@/utils/db/x';\nimport { b } from '@/utils/platform/y';\nimport c from 'wxt/browser';";
    expect(trespasses('components/ui/Planted.tsx', source)).toHaveLength(3);
  });

  it('a file that lives in no room', () => {
    expect(trespasses('utils/helpers/planted.ts', '')).toHaveLength(1);
  });

  it('nothing in a comment or in a name that merely contains a forbidden word', () => {
    const source = "// document.title\nconst view = 'window.x';\ntype Watched = { document: string };";
    expect(trespasses('utils/watching/planted.ts', source)).toEqual([]);
  });
});

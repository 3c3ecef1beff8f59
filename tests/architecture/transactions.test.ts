import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const STORE = 'utils/db';
/** What can be waited for and is no store; a transaction that waits for one of them is over before it has written all (case 30). */
const ELSEWHERE =
  /\b(?:fetch|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|queueMicrotask|createImageBitmap|FileReader|CompressionStream|DecompressionStream|MessageChannel|Worker)\b|\bnew Promise\b|\bimport\(|(?<![.\w'"`$-])(?:browser|chrome|crypto|navigator|caches|scheduler)\.|\.(?:arrayBuffer|text|json|stream|bytes)\(\)/;
const OPENS_TRANSACTION = /\b(?:in|of)Ledger\(|\.transaction\(/;
/** What follows `await`, and what a function gives back by a call. */
const AWAITED = /\bawait\s+((?:new )?[\w.]+)|(?:\breturn|=>)\s+((?:new )?[\w.]+)\(/g;
const OF_TABLE = /^db\.\w+\.\w+$/;

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');

async function codeOf(rooms: readonly string[]): Promise<[path: string, code: string][]> {
  const files: [string, string][] = [];
  for (const room of rooms) {
    for (const name of await readdir(join(ROOT, room), { recursive: true })) {
      if (!/\.tsx?$/.test(name)) continue;
      files.push([`${room}/${name}`, withoutComments(await readFile(join(ROOT, room, name), 'utf8'))]);
    }
  }
  return files;
}

/** Where a name of a file comes from; '' where it is the file's own or the language's. */
function sourceOf(code: string, name: string): string {
  const imports = [...code.matchAll(/import (?!type)([^;]*?) from '([^']+)'/g)];
  return imports.find(([, names = '']) => new RegExp(`\\b${name}\\b`).test(names))?.[2] ?? '';
}

/** The text from an opening parenthesis to the one that closes it. */
function enclosed(code: string, from: number): string {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '(') depth += 1;
    if (code[at] === ')') depth -= 1;
    if (depth === 0) return code.slice(from, at + 1);
  }
  throw new Error('a parenthesis is never closed');
}

/** A function of the file itself, from its name to the end of its body; null where it has none of that name. */
function ownFunction(code: string, name: string): string | null {
  return new RegExp(`\\nasync function ${name}\\b[\\s\\S]*?\\n}\\n`).exec(code)?.[0] ?? null;
}

/** What a piece of code waits for that isn't the store, with the functions of its own file that it waits for. */
function strangersIn(code: string, piece: string, seen: ReadonlySet<string> = new Set()): string[] {
  return [...piece.matchAll(AWAITED)].flatMap(([, awaited, given]) => {
    const name = awaited ?? given ?? '';
    const own = ownFunction(code, name);
    if (own !== null) return seen.has(name) ? [] : strangersIn(code, own, new Set([...seen, name]));
    return OF_TABLE.test(name) || sourceOf(code, name).startsWith(`@/${STORE}/`) ? [] : [name];
  });
}

/** What transactions of a file outside of the store's own room wait for that isn't the store. */
function trespasses(code: string): string[] {
  return [...code.matchAll(/\b(?:in|of)Ledger\(/g)].flatMap(({ index, 0: call }) =>
    strangersIn(code, enclosed(code, index + call.length - 1)),
  );
}

test('the room of the store waits for the store alone', async () => {
  const files = await codeOf([STORE]);
  expect(
    files.flatMap(([path, code]) => (ELSEWHERE.test(code) ? [`${path}: ${ELSEWHERE.exec(code)?.[0]}`] : [])),
  ).toEqual([]);
  // What it takes from the core doesn't wait for anything.
  for (const [path, code] of files) {
    for (const [, module = ''] of code.matchAll(/import (?!type)[^;]*? from '@\/([^']+)'/g)) {
      if (module.startsWith(STORE)) continue;
      const imported = withoutComments(await readFile(join(ROOT, `${module}.ts`), 'utf8'));
      expect(/\basync\b|\bPromise\b/.test(imported), `${path} takes ${module}`).toBe(false);
    }
  }
});

test('a transaction that is opened elsewhere waits for functions of the store alone', async () => {
  const files = await codeOf(['entrypoints', 'components', 'utils/platform']);
  const opening = files.filter(([, code]) => OPENS_TRANSACTION.test(code));
  expect(opening.length).toBeGreaterThan(0);
  for (const [path, code] of opening) {
    expect(code, path).not.toMatch(/\.transaction\(/);
    expect(trespasses(code), path).toEqual([]);
  }
});

test.each([
  ['a request', "\nasync function log() {\n  await fetch('x');\n}\ninLedger(db, async () => log(db));"],
  ['the browser', 'inLedger(db, async () => {\n  await browser.tabs.query({});\n});'],
  ['a clock', 'inLedger(db, async () => {\n  await new Promise((done) => setTimeout(done));\n});'],
  ['something begun before', 'inLedger(db, async () => {\n  await answer;\n});'],
  ['a function of the platform', "import { text } from '@/utils/platform/x';\ninLedger(db, async () => text(db));"],
  [
    'a file beside',
    "import { showState } from './show-state';\ninLedger(db, async () => {\n  return showState(db);\n});",
  ],
])('%s inside is seen', (_, code) => {
  expect(trespasses(code)).not.toEqual([]);
});

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HOUR } from '@/utils/time/brands';
import { findings } from '../support/findings.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, named, shot, untilText } from '../support/screens.ts';
import { put, rowsOf } from '../support/store.ts';

/** Keeps hold of the files that the page hands to the browser. */
function holdFiles(): void {
  const held: Blob[] = [];
  Reflect.set(window, 'held', held);
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    if (blob.type === 'text/html' || blob.type === 'application/zip') held.push(blob);
    return make(blob);
  };
}

/** The bytes of the file that was handed to the browser last. */
async function lastFile(page: Page): Promise<Buffer> {
  await page.waitForFunction(() => Reflect.get(window, 'held').length > 0);
  const encoded = await page.evaluate(async () => {
    const held: Blob[] = Reflect.get(window, 'held');
    const bytes = new Uint8Array((await held.pop()?.arrayBuffer()) ?? new ArrayBuffer(0));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  });
  return Buffer.from(encoded, 'hex');
}

/** Draws pictures into the store, as they would have been taken. */
async function drawPictures(page: Page, ids: readonly string[]): Promise<void> {
  await page.evaluate(async (all) => {
    const picture = async (color: string): Promise<Blob> => {
      const canvas = new OffscreenCanvas(320, 200);
      const brush = canvas.getContext('2d');
      if (brush) {
        brush.fillStyle = color;
        brush.fillRect(0, 0, 320, 200);
      }
      return canvas.convertToBlob({ type: 'image/webp' });
    };
    const open = indexedDB.open('loopbreak');
    const db = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const rows = await Promise.all(
      all.flatMap((id) =>
        (['before', 'after'] as const).map(async (of) => {
          const blob = await picture(of === 'before' ? '#2b3f56' : '#c7741b');
          return { id: `${id}/${of}`, experience: id, of, blob, width: 320, height: 200, at: 0 };
        }),
      ),
    );
    const writing = db.transaction('pictures', 'readwrite');
    for (const row of rows) writing.objectStore('pictures').put(row);
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    db.close();
  }, ids);
}

onScreens('twelve pieces, ordered and joined, are exported as one page that opens offline', async (session) => {
  const at = Date.now();
  const ids = Array.from({ length: 12 }, (_, index) => `e${index + 1}`);
  const experiences = ids.map((id, index) => ({
    ...{ id, title: `Piece ${index + 1}`, tools: ['CSS', index % 2 ? 'Excel' : 'Audacity'], done: 'One <b>sound</b>' },
    ...{ startedAt: at - 80 * HOUR, endsAt: at - 8 * HOUR, state: 'finished', closedAt: at - index * HOUR, cuts: [] },
    ...{ beforeTaken: true, afterTaken: true, reflection: { worked: 'a & b', next: '' } },
  }));
  await put(session, { experiences });
  const first = await dashboard(session, '#/portfolio');
  await drawPictures(first, ids);
  await first.close();
  const page = await dashboard(session, '#/portfolio');
  await page.evaluate(holdFiles);
  await page.waitForFunction(() => document.querySelectorAll('.portfolio-pieces .before-after').length === 12);
  await click(page, 'button', 'Move down: Piece 1');
  await untilText(page, '.portfolio-pieces > li:first-child', /Piece 2/);
  for (const piece of ['Piece 2', 'Piece 1', 'Piece 3']) await click(page, 'input[type="checkbox"]', piece);
  await (await named(page, 'input', 'What is it together?')).type('A week of sounds');
  await (await named(page, 'textarea', 'The one story of the three')).type('From noise to music.');
  await click(page, 'button', 'Join them');
  await untilText(page, '.campaign', /A week of sounds.*Piece 2 · Piece 1 · Piece 3.*From noise/s);
  await click(page, 'summary', 'Name, heading and links');
  const author = await named(page, 'input', 'Your name, if you wish');
  await author.type('Ada Example');
  await page.keyboard.press('Tab');
  await expect.poll(async () => JSON.stringify(await rowsOf(session, 'meta'))).toContain('Ada Example');
  await shot(page, `portfolio-${session.engine}`);
  await click(page, 'button', 'Save as one page');
  const html = (await lastFile(page)).toString('utf8');
  expect(html).toContain('One &lt;b&gt;sound&lt;/b&gt;');
  const file = join(await mkdtemp(join(tmpdir(), 'loopbreak-portfolio-')), 'portfolio.html');
  await writeFile(file, html);
  const { results } = await new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:a11y'],
  }).validateString(html);
  expect(
    results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
  ).toEqual([]);
  const opened = await session.open(`file://${file}`);
  await opened.waitForFunction(() => [...document.images].every((image) => image.complete && image.naturalWidth > 0));
  expect(await opened.$$eval('article h3', (all) => all.map((one) => one.textContent))).toEqual([
    ...['A week of sounds', 'Piece 2', 'Piece 1'],
    ...ids.slice(2).map((id) => `Piece ${id.slice(1)}`),
  ]);
  expect(await opened.$$eval('img', (all) => all.length)).toBe(24);
  expect(await findings(opened)).toEqual([]);
  await shot(opened, `portfolio-page-${session.engine}`);
  await page.bringToFront();
  await click(page, 'button', 'Save as Markdown with pictures');
  const zip = await lastFile(page);
  expect(zip.subarray(0, 2).toString()).toBe('PK');
  for (const path of ['portfolio.md', 'pictures/01-1.webp', 'pictures/12-2.webp'])
    expect(zip.includes(path)).toBe(true);
});

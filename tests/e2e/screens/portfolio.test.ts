import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect } from 'vitest';
import { HOUR } from '@/utils/time/brands';
import { drawPictures, holdFiles, lastFile } from '../support/files.ts';
import { findings } from '../support/findings.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, named, shot, untilText } from '../support/screens.ts';
import { put, rowsOf } from '../support/store.ts';

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

import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { MOST_BYTES } from '@/utils/doing/picture';
import { HOUR } from '@/utils/time/brands';
import { blackPng, choosePicture, keptPictures, placedJpeg } from '../support/picture-files.ts';
import { onScreens } from '../support/screen-case.ts';
import { dashboard, untilText } from '../support/screens.ts';
import { put, rowsOf } from '../support/store.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="ran = 1"><script>ran = 1</script></svg>';
const HTML = '<!doctype html><title>A picture</title><script>ran = 1</script>';

const NO_PICTURE = /^That isn’t a picture that can be kept/;
const UNREADABLE = /^That picture can’t be read/;
const TOO_MANY_PIXELS = /^That picture is too large: 25 megapixels are the most/;
const TOO_MANY_BYTES = /^That file is too large for a picture: 20 MB are the most/;
/** Behind a picture, so that its file has more than 20 MB. */
const MORE_BYTES = 21_000_000;

const RUNNING = {
  ...{ id: 'e1', state: 'running', title: 'A song', tools: ['Guitar', 'Excel'], done: 'Eight bars' },
  ...{ closedAt: null, cuts: [], beforeTaken: false, afterTaken: false, reflection: null },
};

/** No trace of a camera's own data, in JPEG's word for it or in WebP's. */
const TRACES = /exif|gps|47\.3769/i;

/** Runs in the page: keeps count of the pictures that the browser is told to decode. */
function countDecoding(): void {
  const decode = window.createImageBitmap.bind(window);
  Reflect.set(window, 'decoded', 0);
  Reflect.set(window, 'createImageBitmap', (source: ImageBitmapSource) => {
    Reflect.set(window, 'decoded', Reflect.get(window, 'decoded') + 1);
    return decode(source);
  });
}

const decodedIn = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(window, 'decoded'));

onScreens(
  'pictures with a script or of another kind are refused; a place in a photograph isn’t kept (case 42)',
  async (session) => {
    const at = Date.now();
    await put(session, { experiences: [{ ...RUNNING, startedAt: at - HOUR, endsAt: at + 71 * HOUR }] });
    const page = await dashboard(session, '#/doing');
    await untilText(page, '.experience-left', /left$/);
    await page.evaluate(countDecoding);
    const photograph = await placedJpeg(page);
    expect(photograph.toString('latin1')).toMatch(TRACES);
    // What is said differs from one to the next, so that none is taken for the one before.
    const refused: readonly [name: string, content: string | Buffer, said: RegExp, decoded: number][] = [
      ['a.svg', SVG, NO_PICTURE, 0],
      ['huge.png', blackPng(30_000), TOO_MANY_PIXELS, 0],
      ['svg.png', SVG, NO_PICTURE, 0],
      ['large.jpg', Buffer.concat([photograph, Buffer.alloc(MORE_BYTES)]), TOO_MANY_BYTES, 0],
      ['html.png', HTML, NO_PICTURE, 0],
      ['cut.png', blackPng(64).subarray(0, 40), UNREADABLE, 1],
    ];
    for (const [name, content, said, decoded] of refused) {
      await choosePicture(page, 'Before', name, content);
      await untilText(page, '.notice', said);
      expect(await rowsOf(session, 'pictures'), name).toEqual([]);
      expect(await decodedIn(page), name).toBe(decoded);
    }
    await choosePicture(page, 'Before', 'photograph.jpg', photograph);
    await untilText(page, '.notice', /^The picture is kept/);
    await choosePicture(page, 'After', 'html.png', HTML);
    await untilText(page, '.notice', NO_PICTURE);
    const kept = await keptPictures(session);
    expect(kept.map(({ id }) => id)).toEqual(['e1/before']);
    for (const { type, size, text } of kept) {
      expect(type).toBe('image/webp');
      expect(size).toBeLessThanOrEqual(MOST_BYTES);
      expect(text).not.toMatch(TRACES);
    }
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  },
);

import { mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Session } from './launch.ts';

/** Keeps hold of the files that the page hands to the browser. */
export function holdFiles(): void {
  const held: Blob[] = [];
  Reflect.set(window, 'held', held);
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    if (!blob.type.startsWith('image/')) held.push(blob);
    return make(blob);
  };
}

/** The bytes of the file that was handed to the browser last. */
export async function lastFile(page: Page): Promise<Buffer> {
  await page.waitForFunction(() => Reflect.get(window, 'held').length > 0);
  const encoded = await page.evaluate(async () => {
    const held: Blob[] = Reflect.get(window, 'held');
    const bytes = new Uint8Array((await held.pop()?.arrayBuffer()) ?? new ArrayBuffer(0));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  });
  return Buffer.from(encoded, 'hex');
}

/** Draws pictures into the store, as they would have been taken. */
export async function drawPictures(page: Page, ids: readonly string[]): Promise<void> {
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

/** Chooses a file that is there at the door of the data page. */
export async function choosePath(page: Page, path: string): Promise<void> {
  const field = await page.waitForSelector('.import input[type="file"]');
  await field?.evaluate((input) => input.removeAttribute('hidden'));
  // The type of the handle is that of any element.
  const input = await field?.toElement('input');
  await input?.uploadFile(path);
}

/** Chooses a file of that name and content at the door of the data page. */
export async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'loopbreak-import-')), name);
  await writeFile(path, content);
  await choosePath(page, path);
}

/** Chooses a file of so many bytes, none of which is written. */
export async function chooseHollow(page: Page, name: string, bytes: number): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'loopbreak-import-')), name);
  await writeFile(path, '');
  await truncate(path, bytes);
  await choosePath(page, path);
}

/** Empties every store, as a browser's repair of the extension does. */
export async function wipe(session: Session): Promise<void> {
  await session.desk.page.evaluate(async () => {
    const open = indexedDB.open('loopbreak');
    const db = await new Promise<IDBDatabase>((done) => {
      open.onsuccess = () => done(open.result);
    });
    const names = [...db.objectStoreNames];
    const writing = db.transaction(names, 'readwrite');
    for (const name of names) writing.objectStore(name).clear();
    await new Promise((done) => {
      writing.oncomplete = done;
    });
    db.close();
  });
}

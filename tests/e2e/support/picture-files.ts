import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import type { Session } from './launch.ts';

/** What a camera writes of where it was; to be found in no picture that is kept. */
const PLACE = '47.3769 N 8.5417 E';

/** A JPEG as a canvas writes it. */
async function drawnJpeg(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(64, 48);
    canvas.getContext('2d')?.fillRect(0, 0, 32, 48);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  return Buffer.from(bytes);
}

/** A directory of TIFF with one entry: its tag, and the four bytes of its value or where that stands. */
function directory(tag: number, type: number, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(18);
  bytes.writeUInt16LE(1, 0);
  bytes.writeUInt16LE(tag, 2);
  bytes.writeUInt16LE(type, 4);
  bytes.writeUInt32LE(count, 6);
  bytes.writeUInt32LE(value, 10);
  return bytes;
}

/** What a camera puts behind a JPEG's first two bytes: Exif 2.3, a directory that leads to one of the place (GPSInfo, 0x8825). */
function exif(): Buffer {
  const head = Buffer.from('Exif\0\0II*\0\b\0\0\0', 'latin1');
  const gps = directory(0x1d, 2, PLACE.length + 1, 8 + 18 + 18);
  const body = Buffer.concat([head, directory(0x8825, 4, 1, 8 + 18), gps, Buffer.from(`${PLACE}\0`, 'latin1')]);
  const marker = Buffer.from([0xff, 0xe1, 0, 0]);
  marker.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([marker, body]);
}

/** A photograph that tells where it was taken. */
export async function placedJpeg(page: Page): Promise<Buffer> {
  const drawn = await drawnJpeg(page);
  return Buffer.concat([drawn.subarray(0, 2), exif(), drawn.subarray(2)]);
}

function chunk(name: string, data: Buffer): Buffer {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A black PNG of one bit a pixel: a few kilobytes that become gigabytes where they are decoded. */
export function blackPng(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** Chooses a file of that name and content for one of the places of a picture, by its label. */
export async function choosePicture(page: Page, label: string, name: string, content: string | Buffer): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'loopbreak-picture-')), name);
  await writeFile(path, content);
  const slots = await page.$$('.picture-slot');
  for (const slot of slots) {
    if (!(await slot.evaluate((one, words) => one.querySelector('figcaption')?.textContent === words, label))) continue;
    const field = await slot.$('input');
    await field?.evaluate((input) => input.removeAttribute('hidden'));
    await field?.uploadFile(path);
    return;
  }
  throw new Error(`no place for a picture called ${label}`);
}

interface KeptBlob {
  readonly id: string;
  readonly type: string;
  readonly size: number;
  readonly text: string;
}

/** Runs in the desk: the pictures that are kept, their bytes as letters. */
async function readPictures(): Promise<KeptBlob[]> {
  const request = indexedDB.open('loopbreak');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const rows = await new Promise<{ id: string; blob: Blob }[]>((resolve, reject) => {
    const asked = database.transaction('pictures').objectStore('pictures').getAll();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  database.close();
  return Promise.all(
    rows.map(async ({ id, blob }) => {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      const text = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
      return { id, type: blob.type, size: blob.size, text };
    }),
  );
}

export const keptPictures = ({ desk }: Session): Promise<KeptBlob[]> => desk.page.evaluate(readPictures);

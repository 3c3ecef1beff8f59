import type { Browser } from 'puppeteer-core';
import type { Engine } from '../../../scripts/browsers.ts';

/** One record on the browser's own output: Chromium's may go over several lines, each record with its process and thread before it. */
const RECORDS: Readonly<Record<Engine, RegExp>> = {
  chromium: /\n(?=\[\d+:\d+:)/,
  firefox: /\n/,
};

/**
 * Whether a record is a complaint of the extension: of its worker, its pages, or its scripts in pages. Firefox says of words on a console
 * not whose they are; those of the extension begin with its name.
 */
const isComplaint: Readonly<Record<Engine, (record: string, root: string) => boolean>> = {
  chromium: (record, root) => record.includes(':CONSOLE:') && record.includes(`, source: ${root}/`),
  firefox: (record, root) =>
    record.startsWith(`JavaScript error: ${root}/`) || /^console\.(error|warn): "?(Loopbreak|Dexie):/.test(record),
};

/**
 * Hears what a browser writes of consoles and of errors that nobody caught. Its own output tells of all of them, from the first moment of
 * each; a driver that listened to a worker would keep it awake.
 */
export function hearComplaints(engine: Engine, browser: Browser): (root: string) => string[] {
  let output = '';
  const child = browser.process();
  for (const stream of [child?.stderr, child?.stdout]) {
    stream?.on('data', (data: Buffer) => {
      output += data.toString('utf8');
    });
  }
  return (root) =>
    output
      .split(RECORDS[engine])
      .filter((record) => isComplaint[engine](record, root))
      .map((record) => record.trim());
}

import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HOUR } from '@/utils/time/brands';
import { settledLedger, toleranceOf } from '../support/compare.ts';
import { onSmallDisk, onSmallQuota } from '../support/full.ts';
import { waitingBeats } from '../support/held.ts';
import type { Session } from '../support/launch.ts';
import { badgeText } from '../support/nudge.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { CONFETTI, drop } from '../support/picture.ts';
import { pause, play } from '../support/player.ts';
import { dashboard, untilText } from '../support/screens.ts';
import { expectFold, put, rowsOf } from '../support/store.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

const EXPERIENCE = {
  ...{ id: 'e1', state: 'running', title: 'A song', tools: ['Guitar', 'Excel'], done: 'Eight bars' },
  ...{ startedAt: Date.now() - HOUR, endsAt: Date.now() + HOUR, closedAt: null, cuts: [], reflection: null },
  ...{ beforeTaken: false, afterTaken: false },
};

/** Plays a little more of a lesson. */
async function playOn(lesson: Page): Promise<void> {
  await lesson.bringToFront();
  await play(lesson);
  await untilPlayed(lesson, totalOf(await trulyPlayed(lesson)) + 1_500);
  await pause(lesson);
}

/** A micro-experience on the screen, and a lesson that played a little already. */
async function begin(session: Session): Promise<{ readonly doing: Page; readonly lesson: Page }> {
  session.web.serve(LESSON.udemy, lessonPage());
  await put(session, { experiences: [EXPERIENCE] });
  const doing = await dashboard(session, '#/doing');
  await untilText(doing, '.experience-left', /left$/);
  const lesson = await session.open(LESSON.udemy);
  await playOn(lesson);
  await expect.poll(() => rowsOf(session, 'intervals')).not.toEqual([]);
  return { doing, lesson };
}

async function expectRefused(doing: Page): Promise<void> {
  await doing.bringToFront();
  await drop(doing, 'Before', CONFETTI);
  await untilText(doing, '.notice', 'The disk is full, so the picture wasn’t kept.');
}

/** Where there is room again: all that played is counted, nothing of the picture is there, and the next one is kept. */
async function expectWhole(session: Session, lesson: Page): Promise<void> {
  await playOn(lesson);
  await expect.poll(() => waitingBeats(session)).toBe(0);
  await expect.poll(() => badgeText(session)).not.toBe('!');
  expect(await rowsOf(session, 'pictures')).toEqual([]);
  expect(await rowsOf(session, 'experiences')).toEqual([EXPERIENCE]);
  const truth = totalOf(await trulyPlayed(lesson));
  await settledLedger(session, truth - toleranceOf(truth));
  const { intervals } = await expectFold(session);
  expect(Math.abs(unionOf(intervals) - truth)).toBeLessThan(toleranceOf(truth));

  const doing = await dashboard(session, '#/doing');
  await untilText(doing, '.experience-left', /left$/);
  await drop(doing, 'Before', CONFETTI);
  await untilText(doing, '.notice', 'The picture is kept');
  expect(await rowsOf(session, 'pictures')).toHaveLength(1);
}

onSmallDisk(
  'the disk is full: a picture is refused as a whole, beats wait and go in when there is room',
  async (session, disk) => {
    const { doing, lesson } = await begin(session);
    await disk.fill();
    await playOn(lesson);
    await expect.poll(() => waitingBeats(session)).toBeGreaterThan(0);
    await expect.poll(() => badgeText(session)).toBe('!');
    await expectRefused(doing);
    await disk.makeRoom();
    await expectWhole(session, lesson);
  },
);

onSmallQuota(
  'a picture has no room beside what is kept: it is refused as a whole, and time goes on',
  async (session, quota) => {
    const { doing, lesson } = await begin(session);
    await quota.fill();
    await expectRefused(doing);
    await playOn(lesson);
    await quota.makeRoom();
    await expectWhole(session, lesson);
  },
);

import { expect, test } from 'vitest';
import type { Engine } from '../../../scripts/browsers.ts';
import { ENGINES } from '../support/case.ts';
import { expectFolded, settledLedger } from '../support/compare.ts';
import { endOf, untilBeat } from '../support/heartbeat.ts';
import { launch, type Session } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { launchAgain } from '../support/screen-case.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

/** What plays after the last heartbeat: more than counting may be wrong by, and less than the next heartbeat takes. */
const AFTER_BEAT_MS = 5_000;

/** When a lesson's last heartbeat was, and what had truly played, to the end, when the browser began and had ended to end. */
interface Ended {
  readonly beat: number;
  readonly played: number;
  readonly ending: number;
  readonly gone: number;
}

/** Plays a lesson beyond a heartbeat, and ends the browser in one way or another. */
async function playUntil(session: Session, isStopped: boolean, end: () => Promise<void>): Promise<Ended> {
  session.web.serve(LESSON.udemy, lessonPage());
  const page = await session.open(LESSON.udemy);
  const beat = endOf(await untilBeat(session));
  if (isStopped) await session.stopBackground();
  await untilPlayed(page, totalOf(await trulyPlayed(page)) + AFTER_BEAT_MS);
  const ending = Date.now();
  const played = totalOf(await trulyPlayed(page));
  await end();
  return { beat, played, ending, gone: Date.now() };
}

/** Where the ledger says that the lesson ended, in a browser started again; it is no longer than what truly played. */
async function endInLedger(before: Session, { played, ending, gone }: Ended): Promise<number> {
  const session = await launchAgain(before);
  try {
    const rows = await settledLedger(session, 1);
    expect(unionOf(rows)).toBeLessThanOrEqual(played + gone - ending);
    await expectFolded(session);
    return Math.max(...rows.map(({ to }) => to));
  } finally {
    await session.close();
  }
}

const BACKGROUND = [
  ['the background awake', false],
  ['the background stopped', true],
] as const;

async function killed(engine: Engine, isStopped: boolean): Promise<void> {
  const session = await launch({ engine, ...(isStopped && { idleTimeout: 1_500 }) });
  const ended = await playUntil(session, isStopped, session.kill);
  expect(await endInLedger(session, ended)).toBe(ended.beat);
}

/** A page that is left as the browser closes may still tell how far it has come. */
async function closed(engine: Engine, isStopped: boolean): Promise<void> {
  const session = await launch({ engine, ...(isStopped && { idleTimeout: 1_500 }) });
  const ended = await playUntil(session, isStopped, session.quit);
  const end = await endInLedger(session, ended);
  console.log(
    `${engine}: ${end - ended.beat} ms after the last heartbeat, ${end - ended.ending} after the close began`,
  );
  expect(end).toBeGreaterThanOrEqual(ended.beat);
  expect(end).toBeLessThanOrEqual(ended.gone);
}

for (const engine of ENGINES) {
  test.for(BACKGROUND)(
    `${engine}: killed in mid-play, %s: the lesson ends at its last heartbeat (case 3)`,
    ([, isStopped]) => killed(engine, isStopped),
  );
  // Awake it would take what the page says as it is left, which a tab that is closed shows (case 2).
  test.for(BACKGROUND.slice(1))(
    `${engine}: closed in mid-play, %s: the lesson ends at its last heartbeat or at the close, never after it (case 3)`,
    ([, isStopped]) => closed(engine, isStopped),
  );
}

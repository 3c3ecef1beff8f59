import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { WatchInterval } from '@/utils/watching/interval';
import type { Session } from './launch.ts';
import { unionOf } from './truth.ts';

const FIGURES = join(import.meta.dirname, '../../../.output/e2e-figures.jsonl');
/** How long the ledger may take to tell what has been played. */
const SETTLE_MS = 20_000;

/** What counting is allowed to be wrong by: a second or a hundredth, whichever is more. */
export function toleranceOf(trueMs: number): number {
  return Math.max(1_000, trueMs / 100);
}

/** For a case in which a session is left open when it is over. */
interface Settling {
  /** How many sessions are to be open then. */
  readonly open: number;
}

/**
 * Rows of the ledger once nothing plays any more: no session is open and the time counted has reached what is awaited. Fails where it
 * doesn't come to that, since a stretch that never ends is as wrong as one that is missing.
 */
export async function settledLedger(
  session: Session,
  atLeast: number,
  { open }: Settling = { open: 0 },
): Promise<WatchInterval[]> {
  const until = Date.now() + SETTLE_MS;
  for (;;) {
    // First what is open, then the rows: what was closed by then is in them, since both are kept together.
    const goingOn = (await session.desk.rows('playing')).filter((row) => row.open);
    const rows = await session.desk.rows('intervals');
    const counted = unionOf(rows);
    if (counted >= atLeast && goingOn.length === open) return rows;
    if (Date.now() > until) {
      throw new Error(
        `the ledger didn't settle: ${counted} of ${atLeast} ms counted, open: ${JSON.stringify(goingOn)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Keeps figures of a case for the report. */
export async function keepFigure(figure: object): Promise<void> {
  await mkdir(join(FIGURES, '..'), { recursive: true });
  await appendFile(FIGURES, `${JSON.stringify(figure)}\n`);
}

/**
 * Compares counted with true milliseconds, and keeps both for the report. `most`: where the test knows only between which two lengths the
 * true one is; the nearest of them is compared.
 */
export async function expectCounted(
  session: Session,
  what: string,
  counted: number,
  least: number,
  most = least,
): Promise<void> {
  const trueMs = Math.min(most, Math.max(least, counted));
  const error = Math.round(counted - trueMs);
  const figure = {
    case: what,
    engine: session.engine,
    trueMs: Math.round(trueMs),
    counted: Math.round(counted),
    error,
  };
  await keepFigure(figure);
  expect(Math.abs(error), `${what}: counted ${counted} ms, truly played ${trueMs} ms`).toBeLessThanOrEqual(
    toleranceOf(trueMs),
  );
}

/** Fails unless the rollup of each day is the fold of its ledger. */
export async function expectFolded(session: Session): Promise<void> {
  const rows = await session.desk.rows('intervals');
  const rollups = await session.desk.rows('rollups');
  for (const day of new Set(rows.map((row) => row.day))) {
    const ofDay = rows.filter((row) => row.day === day);
    const rollup = rollups.find((candidate) => candidate.day === day);
    expect(rollup?.watching.all, `rollup of ${day}`).toBeCloseTo(unionOf(ofDay), 0);
  }
}

/** Fails where any time is in two rows of what never played at once; roundings let neighbours overlap by a few milliseconds. */
export function expectNothingDouble(rows: readonly WatchInterval[]): void {
  const sum = rows.reduce((total, { from, to }) => total + to - from, 0);
  expect(sum, 'nothing double').toBeCloseTo(unionOf(rows), -2);
}

/**
 * The usual end of a case: nothing plays any more, and the union of the ledger is to be what truly played. `most`: where the test knows
 * only between which two moments it ended.
 */
export async function expectLedger(
  session: Session,
  what: string,
  trueMs: number,
  most = trueMs,
): Promise<WatchInterval[]> {
  const rows = await settledLedger(session, trueMs - toleranceOf(trueMs));
  await expectCounted(session, what, unionOf(rows), trueMs, most);
  await expectFolded(session);
  return rows;
}

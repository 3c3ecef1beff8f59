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

/** Rows of the ledger once nothing plays any more: no session is open and the time counted has reached what is awaited. */
export async function settledLedger(session: Session, atLeast: number): Promise<WatchInterval[]> {
  const until = Date.now() + SETTLE_MS;
  for (;;) {
    // First whether anything is open, then the rows: what was closed by then is in them, since both are kept together.
    const open = (await session.desk.rows('playing')).filter((row) => row.open);
    const rows = await session.desk.rows('intervals');
    const reached = unionOf(rows) >= atLeast;
    if ((reached && open.length === 0) || Date.now() > until) {
      return rows;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
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
  await mkdir(join(FIGURES, '..'), { recursive: true });
  const figure = {
    case: what,
    engine: session.engine,
    trueMs: Math.round(trueMs),
    counted: Math.round(counted),
    error,
  };
  await appendFile(FIGURES, `${JSON.stringify(figure)}\n`);
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

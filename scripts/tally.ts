import { readFile } from 'node:fs/promises';

/** How many checks or tests passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Tests that this machine can't run, each of which says why. */
  readonly skipped?: number;
}

/** The part of Vitest's JSON report that is read. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Reads a Vitest report. A file that could not be loaded counts as one failure, and so does a run that ended badly although each of
 * its tests passed, or that left no report.
 */
export async function tallyOf(path: string, exitCode: number): Promise<Tally> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    return { passed: 0, failed: 1 };
  }
  const report: Report = JSON.parse(text);
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests,
  };
}

/** One check that either held or didn't. */
export function checkOf(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

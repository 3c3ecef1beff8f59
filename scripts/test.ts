import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowsers } from './install-browsers.ts';

interface Result {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
}

const reports = mkdtempSync(join(tmpdir(), 'loopbreak-test-'));

function succeeds(command: string, args: readonly string[]): boolean {
  console.log(`\n▶ ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** A check that either holds or doesn't. */
function check(name: string, args: readonly string[]): Result {
  const holds = succeeds('npx', args);
  return { name, passed: holds ? 1 : 0, failed: holds ? 0 : 1 };
}

function countsOf(report: string): { passed: number; failed: number } {
  const read: unknown = JSON.parse(readFileSync(report, 'utf8'));
  const number = (key: string): number => {
    const value: unknown = read !== null && typeof read === 'object' ? Reflect.get(read, key) : undefined;
    return typeof value === 'number' ? value : 0;
  };
  return { passed: number('numPassedTests'), failed: number('numFailedTests') };
}

/** A run of Vitest, counted test by test; a run that ends badly without a failed test counts as one failure. */
function suite(name: string, args: readonly string[]): Result {
  const report = join(reports, `${name}.json`);
  const whole = ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const good = succeeds('npx', whole);
  try {
    const { passed, failed } = countsOf(report);
    return { name, passed, failed: good ? failed : Math.max(1, failed) };
  } catch {
    return { name, passed: 0, failed: 1 };
  }
}

const browsers = installBrowsers();
const results: Result[] = [
  check('types', ['tsc', '--noEmit']),
  check('lint', ['biome', 'check', '--error-on-warnings', '.']),
  check('unused', ['knip']),
  suite('unit', []),
  check('build-chrome', ['wxt', 'build']),
  check('build-firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']),
  check('lint-firefox', ['web-ext', 'lint', '-s', '.output/firefox-mv3', '--config', 'scripts/web-ext-config.mjs']),
  ...browsers.map((browser) => {
    process.env.LOOPBREAK_BROWSER = browser;
    return suite(`e2e-${browser}`, ['--config', 'tests/e2e/vitest.config.ts']);
  }),
];
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const { name, passed, failed } of results) console.log(`${name.padEnd(16)} ${passed} passed, ${failed} failed`);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${results.reduce((sum, result) => sum + result.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import { parseArgs } from 'node:util';
import { type FoundBrowser, findBrowsers, howToGet } from './browsers.ts';
import { openBrowser } from './sample-browser.ts';
import { serveSampleCourse } from './sample-course.ts';
import { walkThrough } from './walk-through.ts';

/**
 * `npm start -- [--browser chromium|firefox] [--headless]`: builds the sample build and opens a browser with it, in a throw-away profile, on
 * the welcome page and the sample course. Without a display it walks the same way by itself and leaves screenshots.
 */
const { values } = parseArgs({
  options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
});

function choose(): FoundBrowser | null {
  const found = findBrowsers();
  const wanted = values.browser?.toLowerCase();
  if (wanted === undefined) return found[0] ?? null;
  return found.find(({ engine, name }) => engine === wanted || name.toLowerCase().includes(wanted)) ?? null;
}

function build(browser: FoundBrowser): string {
  const firefox = browser.engine === 'firefox';
  const args = ['wxt', 'build', '--mode', 'sample', ...(firefox ? ['-b', 'firefox', '--mv3'] : [])];
  const { status } = spawnSync('npx', args, { stdio: 'inherit', shell: platform === 'win32' });
  if (status !== 0) throw new Error('The extension could not be built; what went wrong stands above.');
  return join(import.meta.dirname, '..', '.output', `${firefox ? 'firefox' : 'chrome'}-mv3-sample`);
}

async function start(browser: FoundBrowser): Promise<void> {
  const hasDisplay = platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
  const headless = values.headless || !hasDisplay;
  const folder = build(browser);
  const course = await serveSampleCourse();
  const profile = await mkdtemp(join(tmpdir(), 'loopbreak-start-'));
  try {
    const opened = await openBrowser(browser, folder, profile, headless);
    if (headless) await walkThrough(opened, course.lesson);
    else {
      await opened.show(`welcome.html?sample=${encodeURIComponent(course.lesson)}`);
      console.log(`\n${browser.name} is open, with Loopbreak and a sample course: ${course.lesson}`);
      console.log(
        'Watch for 20 seconds, then pause: that is when it speaks up. Close the browser, or press Ctrl+C, to end.',
      );
      await opened.untilClosed();
    }
    await opened.close();
  } finally {
    course.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const browser = choose();
if (browser === null) {
  console.error(`No browser found to show Loopbreak in. ${howToGet('chromium')} ${howToGet('firefox')}`);
  process.exitCode = 1;
} else await start(browser);

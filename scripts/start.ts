// `npm start`: builds the sample build, serves the sample course and opens a browser with both in a throw-away profile. Without a display,
// or with --headless, it takes the tour by itself and keeps pictures of it. `--browser firefox` chooses.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, platform } from 'node:process';
import { findBrowsers, howToGet } from './browsers.ts';
import { type Opened, openSample } from './open-sample.ts';
import { ROOT, runPackage } from './run.ts';
import { serveSample } from './sample-server.ts';
import { takeTour } from './tour.ts';

function wanted(): string | null {
  const at = argv.findIndex((word) => word.startsWith('--browser'));
  return at < 0 ? null : (argv[at]?.split('=')[1] ?? argv[at + 1] ?? null);
}

function hasDisplay(): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
}

async function untilClosed({ browser }: Opened): Promise<void> {
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void browser.close());
    }
  });
}

async function start(): Promise<number> {
  const name = wanted()?.toLowerCase() ?? null;
  const found = findBrowsers().find(
    (one) => name === null || one.engine === name || one.name.toLowerCase().includes(name),
  );
  if (found === undefined) {
    console.error(name === null ? 'No Chrome, Chromium, Edge or Firefox found on this machine.' : `No ${name} found.`);
    console.error(`${howToGet('chromium')}\n${howToGet('firefox')}`);
    return 1;
  }
  const firefox = found.engine === 'firefox';
  const built = await runPackage('wxt', ['build', '--mode', 'sample', ...(firefox ? ['-b', 'firefox', '--mv3'] : [])]);
  if (built !== 0) {
    return built;
  }
  const extension = join(env.LOOPBREAK_OUT ?? join(ROOT, '.output'), `${firefox ? 'firefox' : 'chrome'}-mv3-sample`);
  const headless = argv.includes('--headless') || !hasDisplay();
  const sample = await serveSample();
  const profile = await mkdtemp(join(tmpdir(), 'loopbreak-sample-'));
  try {
    console.log(
      `Opening ${found.name} (${found.path})${headless ? ', without a window' : ''}, sample course at ${sample.course}`,
    );
    const opened = await openSample(found, extension, profile, headless, sample.course);
    if (headless) {
      await takeTour(opened, sample, join(ROOT, '.output/screenshots', found.engine));
      await opened.browser.close();
    } else {
      console.log('Close the browser to end. The profile is thrown away then.');
      await untilClosed(opened);
    }
    return 0;
  } finally {
    sample.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

process.exitCode = await start();

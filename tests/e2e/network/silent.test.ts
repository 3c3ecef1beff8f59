import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { CDPSession, Target } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Engine } from '../../../scripts/browsers.ts';
import { ENGINES } from '../support/case.ts';
import { buildOf, type Session } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { launchForScreens, strays } from '../support/screen-case.ts';
import { click, dashboard, popupOver, popupPage, reload, untilText } from '../support/screens.ts';
import { put, rowsOf } from '../support/store.ts';
import { untilPlayed } from '../support/truth.ts';

const PLANTED = 'http://planted.example/beacon';
/** A host that browsers ask by themselves. */
const PLANTED_THERE = 'https://www.mozilla.org/beacon';
/** A port of this machine that nobody listens at. */
const PLANTED_HERE = 'http://127.0.0.1:5600/beacon';

/** Firefox asks its own machine past the proxy unless it is told not to; Chromium's requests are overheard in the browser. */
const ALL_PROXIED = { prefs: { 'network.proxy.allow_hijacking_localhost': true } };

/** Nudges without the first quiet hour, so that one comes within seconds. */
const SOON = {
  id: 'settings',
  value: { nudges: { bingeAfter: 5_000, breakWait: 0, spacing: 0, quietStart: 0, quietFrom: 0, quietTo: 0 } },
};

/** Chromium: every request that the worker and the pages of the extension begin, but to the extension's own files. */
async function overhear(session: Session): Promise<{ readonly asked: string[]; readonly ears: Set<string> }> {
  const asked: string[] = [];
  const ears = new Set<string>();
  async function listen(target: Target): Promise<void> {
    const isOurs = target.url().startsWith(session.root);
    if (!isOurs || (target.type() !== 'service_worker' && target.type() !== 'page')) {
      return;
    }
    const cdp: CDPSession = await target.createCDPSession();
    cdp.on('Network.requestWillBeSent', ({ request }) => {
      if (!request.url.startsWith(session.root) && !/^(data|blob):/.test(request.url)) {
        asked.push(request.url);
      }
    });
    await cdp.send('Network.enable');
    ears.add(`${target.type()} ${new URL(target.url()).pathname}`);
  }
  // A target that goes before it is heard has nothing to say any more.
  const quietly = (target: Target): void => void listen(target).catch(() => {});
  session.browser.on('targetcreated', quietly);
  session.browser.on('targetchanged', quietly);
  await Promise.all(session.browser.targets().map((target) => listen(target).catch(() => {})));
  return { asked, ears };
}

/** What a person does in an evening, on every screen. */
async function spendAnEvening(session: Session): Promise<void> {
  await put(session, { settings: [SOON] });
  session.web.serve(LESSON.udemy, lessonPage());
  const lesson = await session.open(LESSON.udemy);
  await untilPlayed(lesson, 7_000);
  await pause(lesson);
  await expect.poll(async () => JSON.stringify(await rowsOf(session, 'nudges'))).toMatch(/"shownAt":\d+/);
  const over = await popupOver(session, lesson);
  await over.close();
  const popup = await popupPage(session);
  await popup.keyboard.type('rebuilt the counter 12m #react');
  await popup.keyboard.press('Enter');
  await untilText(popup, '.logged-line-said', /^Logged 12 min/);
  await click(popup, 'button', 'Ten minutes now');
  await untilText(popup, '.timer-face-time', /^0:(0[1-9]|[1-5]\d)$/);
  await click(popup, 'button', 'Stop and log');
  await untilText(popup, '.logged-line-said', /^Logged 1 min/);
  const week = await dashboard(session);
  await click(week, '.week-day[aria-current="date"]');
  await week.waitForSelector('#day .week-entry');
  await click(week, '.places a', 'Settings');
  await untilText(week, 'h1', 'Settings');
  await click(week, 'input[role="switch"]', 'Vimeo');
  await untilText(week, '.settings-saved', 'Saved');
  const welcome = await session.screen('welcome.html');
  await untilText(welcome, 'h1', 'Watch less, make more.');
  for (const page of [popup, week, welcome]) {
    await page.bringToFront();
    await reload(page);
  }
}

test.for(ENGINES)(
  '%s: the extension plays, nudges, logs and shows all its screens, and asks no network for anything',
  async (engine) => {
    const session = await launchForScreens(engine, ALL_PROXIED);
    try {
      const heard = engine === 'chromium' ? await overhear(session) : null;
      await spendAnEvening(session);
      expect(session.web.hits.length, 'the pretended web was asked for the lesson').toBeGreaterThan(1);
      expect(await strays(session)).toEqual([]);
      expect(await session.ownRequests()).toEqual([]);
      if (heard) {
        expect(heard.asked).toEqual([]);
        for (const ear of ['page /popup.html', 'page /dashboard.html', 'page /welcome.html']) {
          expect(heard.ears).toContain(ear);
        }
        expect(heard.ears).toContain('service_worker /background.js');
      }
    } finally {
      await session.close();
    }
  },
);

/** Asks from inside the extension; tells whether the browser let it through. */
function ask(url: string): Promise<string> {
  return fetch(url, { mode: 'no-cors' }).then(
    () => 'sent',
    () => 'refused',
  );
}

/** Asks from a page of the extension, and in Chromium from its worker as well. */
async function askFromInside(session: Session): Promise<string[]> {
  const popup = await popupPage(session);
  const answers = [await popup.evaluate(ask, `${PLANTED}?page`)];
  if (session.engine === 'chromium') {
    await popup.keyboard.type('wakes the worker 1m');
    await popup.keyboard.press('Enter');
    const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    answers.push((await worker?.evaluate(ask, `${PLANTED}?worker`)) ?? 'no worker');
  }
  return answers;
}

test.for(ENGINES)(
  '%s: the policy of the build keeps even a planted request that anybody could read from the network',
  async (engine) => {
    const session = await launchForScreens(engine, ALL_PROXIED);
    try {
      const answers = await askFromInside(session);
      expect(answers).toEqual(answers.map(() => 'refused'));
      expect(await strays(session)).toEqual([]);
    } finally {
      await session.close();
    }
  },
);

/** A copy of the build without the policy, whose background asks at its start. */
async function plantedBuild(engine: Engine): Promise<string> {
  const out = await mkdtemp(join(tmpdir(), 'loopbreak-planted-'));
  const build = buildOf(engine);
  const planted = join(out, basename(build));
  await cp(build, planted, { recursive: true });
  const manifest: object = JSON.parse(await readFile(join(planted, 'manifest.json'), 'utf8'));
  const policy = { extension_pages: "script-src 'self'" };
  await writeFile(join(planted, 'manifest.json'), JSON.stringify({ ...manifest, content_security_policy: policy }));
  const background = await readFile(join(planted, 'background.js'), 'utf8');
  await writeFile(
    join(planted, 'background.js'),
    [PLANTED, PLANTED_HERE, PLANTED_THERE].map((url) => `fetch('${url}?start').catch(() => {});`).join('') + background,
  );
  return out;
}

test.for(ENGINES)('%s: control: a build that asks is seen by the pretended web and overheard', async (engine) => {
  const out = await plantedBuild(engine);
  const before = process.env.LOOPBREAK_OUT;
  process.env.LOOPBREAK_OUT = out;
  try {
    const session = await launchForScreens(engine, ALL_PROXIED);
    try {
      const heard = engine === 'chromium' ? await overhear(session) : null;
      const allStrays = async (): Promise<string> => (await strays(session)).join();
      await expect.poll(allStrays).toContain(`${PLANTED}?start`);
      const answers = await askFromInside(session);
      expect(answers).toEqual(answers.map(() => 'sent'));
      if (engine === 'firefox') expect(await allStrays()).toContain(`${PLANTED_HERE}?start`);
      expect(await allStrays()).toContain(`${PLANTED}?page`);
      expect(await allStrays()).toContain(`${PLANTED_THERE}?start`);
      if (heard) {
        await expect.poll(() => heard.asked).toEqual(expect.arrayContaining([`${PLANTED}?page`, `${PLANTED}?worker`]));
      }
    } finally {
      await session.close();
    }
  } finally {
    if (before === undefined) {
      delete process.env.LOOPBREAK_OUT;
    } else {
      process.env.LOOPBREAK_OUT = before;
    }
    await rm(out, { recursive: true, force: true });
  }
});

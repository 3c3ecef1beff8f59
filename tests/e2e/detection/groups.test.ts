import { expect } from 'vitest';
import { expectLedger } from '../support/compare.ts';
import { lessonPage } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, named, shot, untilText } from '../support/screens.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

const LESSON = 'https://cursos.alura.com.br/course/python-basico/task/31';

/** Firefox answers yes for the person; Chromium asks in a window of its own, which no driver can press. */
onScreens('a group of sites is allowed by one click, counts, and is taken back by another', async (session) => {
  const page = await dashboard(session, '#/settings');
  await named(page, 'button', 'Allow all of Course sites');
  await untilText(page, '.site-group:first-child summary', /^\d+ sites$/);
  await page.$eval('.site-groups', (groups) => groups.scrollIntoView({ block: 'center' }));
  await shot(page, `settings-groups-${session.engine}`);
  if (session.engine === 'chromium') return;
  await click(page, 'button', 'Allow all of Course sites');
  await named(page, 'button', 'Take back all of Course sites');
  // The screen knows before the background has registered its script.
  await session.desk.page.waitForFunction(
    async () => {
      type Api = { scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> } };
      const api: Api = Reflect.get(window, 'chrome');
      const scripts = await api.scripting.getRegisteredContentScripts();
      return scripts.some(({ matches = [] }) => matches.some((match) => match.includes('alura.com.br')));
    },
    { polling: 100 },
  );
  session.web.serve(LESSON, lessonPage('Variáveis | Alura'));
  const lesson = await session.open(LESSON);
  await untilPlayed(lesson, 6_000);
  await pause(lesson);
  const rows = await expectLedger(session, 'a site of a group', totalOf(await trulyPlayed(lesson)));
  expect(rows.map(({ site }) => site)).toEqual(rows.map(() => 'alura'));
  await page.bringToFront();
  await click(page, 'button', 'Take back all of Course sites');
  await named(page, 'button', 'Allow all of Course sites');
});

onScreens('on the welcome page the groups are offered', async (session) => {
  const page = await session.screen('welcome.html');
  await click(page, 'button', 'Set it up in a minute');
  for (const head of ['What are you learning?', 'Where do you learn and make things?']) {
    await click(page, 'button', 'Next');
    await untilText(page, '.welcome-step h2', head);
  }
  await named(page, 'button', 'Allow all of Design tools');
  await click(page, '.site-group:first-child summary');
  await page.waitForSelector('.site-group:first-child input[role="switch"]', { visible: true });
});

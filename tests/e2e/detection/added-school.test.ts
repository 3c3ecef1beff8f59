import { expect } from 'vitest';
import { allow, forbid } from '../support/allow.ts';
import { inEachBrowser } from '../support/case.ts';
import { expectCounted, expectFolded, settledLedger, toleranceOf } from '../support/compare.ts';
import { type Session, until } from '../support/launch.ts';
import { letPass, pause } from '../support/player.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';
import { beginWork, expectDone } from '../support/working.ts';

const PLAYER = `<video id="player" width="320" src="/-/media/lesson.webm" playsinline autoplay></video>
<script>truth.watch(document.getElementById('player'));</script>`;

/** A page as its platform writes it: marks in the head and on the body (sites.md, A2). */
const school = (head: string, body: string, content: string): string => `<!doctype html><html lang="en"><head>
<meta charset="utf-8"><title>Week 1</title><link rel="icon" href="data:,"><script src="/-/page/truth.js"></script>${head}</head>
<body ${body}>${content}</body></html>`;

interface School {
  readonly platform: string;
  readonly head: string;
  readonly lesson: { readonly path: string; readonly body: string };
  /** A page of its own for practice, where its addresses tell. */
  readonly quiz?: { readonly path: string; readonly body: string };
}

const HOST = 'https://learn.school.example';
const PATTERN = `${HOST}/*`;

const SCHOOLS: readonly School[] = [
  {
    platform: 'moodle',
    head: '<meta name="keywords" content="moodle, Week 1">',
    lesson: {
      path: '/mod/page/view.php?id=7',
      body: 'id="page-mod-page-view" class="format-topics path-mod path-mod-page pagelayout-incourse course-12"',
    },
    quiz: {
      path: '/mod/quiz/attempt.php?attempt=3&cmid=9',
      body: 'id="page-mod-quiz-attempt" class="path-mod path-mod-quiz pagelayout-incourse course-12"',
    },
  },
  {
    platform: 'teachable',
    head: '<meta name="asset_host" content="https://assets.teachablecdn.com"><script>window.isTeachable = true</script>',
    lesson: { path: '/courses/python/lectures/4711', body: 'class="revamped_lecture_player"' },
  },
  {
    platform: 'open-edx',
    head: '<meta name="openedx-release-line" content="teak">',
    lesson: {
      path: '/courses/course-v1:School+PY1+2026/courseware/week1/one/',
      body: 'class="courseware view-in-course"',
    },
  },
];

async function watchLesson(session: Session, { platform, lesson }: School): Promise<void> {
  const page = await session.open(`${HOST}${lesson.path}`);
  await untilPlayed(page, 5_000);
  await letPass(500);
  expect(await session.desk.rows('intervals'), 'nothing is counted before it is added').toEqual([]);
  // The page is open and plays when the site is added: it counts from then on.
  const before = totalOf(await trulyPlayed(page));
  await allow(session, PATTERN);
  await page.bringToFront();
  await until(async () =>
    (await session.desk.rows('playing')).some(({ open, site }) => open && site === 'learn.school.example'),
  );
  const late = totalOf(await trulyPlayed(page)) - before;
  await untilPlayed(page, before + late + 8_000);
  await pause(page);
  const whole = totalOf(await trulyPlayed(page)) - before;
  // It was added at some moment while it was being added, and that takes as long as the machine is busy.
  const rows = await settledLedger(session, whole - late - toleranceOf(whole));
  await expectCounted(session, `${platform}: added while it plays`, unionOf(rows), whole - late, whole);
  await expectFolded(session);
  expect(rows[0]).toMatchObject({ site: 'learn.school.example' });
  expect(await session.desk.rows('sites')).toMatchObject([{ origin: HOST, platform }]);
}

async function doQuiz(session: Session, path: string): Promise<void> {
  const page = await session.open(`${HOST}${path}`);
  const { earliest, latest } = await beginWork(session, () => page.click('#answer'));
  for (let key = 0; key < 8; key += 1) {
    await page.keyboard.press('a');
    await letPass(500);
  }
  const leaving = Date.now() - latest;
  await page.goto('about:blank');
  await expectDone(session, 'a quiz of an added school', leaving, Date.now() - earliest);
}

for (const one of SCHOOLS) {
  inEachBrowser(`${one.platform} on a domain of its own is recognised once it is added`, async (session) => {
    const { head, lesson, quiz } = one;
    session.web.serve(`${HOST}${lesson.path}`, school(head, lesson.body, PLAYER));
    if (quiz) session.web.serve(`${HOST}${quiz.path}`, school(head, quiz.body, '<textarea id="answer"></textarea>'));
    await watchLesson(session, one);
    if (quiz) await doQuiz(session, quiz.path);
    const counted = (await session.desk.rows('intervals')).length;
    await forbid(session, PATTERN);
    const page = await session.open(`${HOST}${lesson.path}`);
    await untilPlayed(page, 3_000);
    await pause(page);
    await letPass(500);
    expect(await session.desk.rows('intervals')).toHaveLength(counted);
  });
}

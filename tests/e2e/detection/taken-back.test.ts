import { expect } from 'vitest';
import { giveAll, takeAll } from '../support/allow.ts';
import { settledLedger } from '../support/compare.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, popupOver, untilText } from '../support/screens.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

onScreens(
  'the course sites are taken from it: the popup says that they are, and one click gives them back (case 17)',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage());
    await takeAll(session);
    const lesson = await session.open(LESSON.udemy);
    await untilPlayed(lesson, 3_000);
    const popup = await popupOver(session, lesson);
    await untilText(popup, '.counting-head', 'Not counting here');
    await untilText(popup, '.counting-why', 'The browser keeps course pages from Loopbreak.');
    expect(await session.desk.rows('intervals')).toEqual([]);
    await giveAll(session);
    await click(popup, 'button', 'Allow course sites');
    await popup.close();
    const again = await popupOver(session, lesson);
    await untilText(again, '.counting-head', /^(Counting|Ready to count)/);
    await lesson.bringToFront();
    const before = totalOf(await trulyPlayed(lesson));
    await untilPlayed(lesson, before + 4_000);
    await lesson.close();
    expect(unionOf(await settledLedger(session, 3_000))).toBeGreaterThan(3_000);
  },
);

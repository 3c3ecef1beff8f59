import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ENGINES } from '../support/case.ts';
import { findings } from '../support/findings.ts';
import { inLanguage } from '../support/language.ts';
import type { Session } from '../support/launch.ts';
import { launchForScreens } from '../support/screen-case.ts';
import { dashboard, PLACES, popupPage, shot } from '../support/screens.ts';
import { daysOfWeek, madeOn, put, seed, watchedOn } from '../support/store.ts';

const HOUR = 3_600_000;

async function fill(session: Session): Promise<void> {
  const days = daysOfWeek(0);
  const [first = '', second = ''] = days;
  const at = Date.now();
  await seed(session, {
    intervals: days.map((day, index) => watchedOn(day, 60, 20 + index * 9)),
    tasks: days.map((day, index) => madeOn(day, 300, 8 + index * 4, `thing ${index}`)),
  });
  const skill = {
    measure: 'times',
    target: 5,
    minutes: 5,
    why: 'w',
    where: 'x',
    blocks: 'daily',
    from: first,
    until: second,
  };
  const piece = { tools: ['CSS', 'Ink'], done: 'once', cuts: [], beforeTaken: false, afterTaken: false };
  const times = { startedAt: at - HOUR, endsAt: at + 71 * HOUR, closedAt: null, reflection: null };
  await put(session, {
    skills: [{ id: 'a', title: 'One', state: 'practising', closedAt: null, buildsOn: null, reflection: '', ...skill }],
    experiences: [
      { id: 'e', title: 'Radio', state: 'running', ...piece, ...times },
      { id: 'f', title: 'Song', state: 'finished', ...piece, ...times, closedAt: at },
    ],
  });
}

/** Texts that don't fit where they stand; what is cut on purpose says all of it in its title. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, nav *')]
      .filter((one) => one.checkVisibility() && one.childElementCount === 0 && (one.textContent ?? '').trim() !== '')
      .filter((one) => {
        const { overflowX, overflowY } = getComputedStyle(one);
        const hides = overflowX !== 'visible' || overflowY !== 'visible';
        const isCut = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
        return hides && isCut && one.title === '' && !one.closest('[title], .ui-hidden, option');
      })
      .map((one) => one.outerHTML.slice(0, 160)),
  );
}

/** How far the page reaches beyond its window to either side. */
const beyond = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function lookAt(page: Page, what: string): Promise<void> {
  expect(await cutTexts(page), `${what}: cut`).toEqual([]);
  expect(await beyond(page), `${what}: too wide`).toBeLessThanOrEqual(0);
}

const LANGUAGES = ['pseudo', 'de', 'es', 'ar'] as const;

test.for(ENGINES.flatMap((engine) => LANGUAGES.map((language) => [engine, language] as const)))(
  '%s, %s: no text is missing, cut or too wide; Arabic runs from right to left',
  async ([engine, language]) => {
    const out = await inLanguage(engine, language);
    const before = process.env.LOOPBREAK_OUT;
    process.env.LOOPBREAK_OUT = out;
    try {
      const session = await launchForScreens(engine);
      try {
        await fill(session);
        for (const place of PLACES) {
          const page = await dashboard(session, `#/${place}`);
          await page.waitForSelector('main h1');
          const { lang, dir } = await page.evaluate(() => ({
            lang: document.documentElement.lang,
            dir: document.documentElement.dir,
          }));
          expect(dir).toBe(language === 'ar' ? 'rtl' : 'ltr');
          if (language !== 'pseudo') expect(lang.slice(0, 2)).toBe(language);
          await lookAt(page, place);
          await shot(page, `language-${language}-${place}-${engine}`, true);
          if (language !== 'pseudo') expect(await findings(page), place).toEqual([]);
          await page.close();
        }
        const popup = await popupPage(session);
        await lookAt(popup, 'popup');
        await shot(popup, `language-${language}-popup-${engine}`);
        if (language !== 'pseudo') expect(await findings(popup), 'popup').toEqual([]);
        const welcome = await session.screen('welcome.html');
        await welcome.waitForSelector('main h1');
        await lookAt(welcome, 'welcome');
        await shot(welcome, `language-${language}-welcome-${engine}`, true);
      } finally {
        await session.close();
      }
    } finally {
      if (before === undefined) delete process.env.LOOPBREAK_OUT;
      else process.env.LOOPBREAK_OUT = before;
      await rm(out, { recursive: true, force: true });
    }
  },
);

import { expect } from 'vitest';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, named, shot, untilText } from '../support/screens.ts';
import { rowsOf } from '../support/store.ts';

onScreens(
  'a vague micro-skill gets a question back; a precise one is practised, counted and mastered',
  async (session) => {
    const page = await dashboard(session, '#/skills');
    const write = async (label: string, words: string): Promise<void> => {
      const field = await named(page, 'input', label);
      await field.click({ count: 3 });
      await page.keyboard.type(words);
    };
    await write('What exactly will you practise?', 'get better at talking');
    await click(page, 'button', 'Begin');
    await untilText(page, '.ui-field-problem', /How would you count it\?/);
    expect(await rowsOf(session, 'skills')).toEqual([]);
    await write('What exactly will you practise?', 'Pause three seconds before answering');
    await write('Why does it pay?', 'I answer calmer');
    await write('Where will you use it this week?', 'the Monday meeting');
    await page.keyboard.press('Enter');
    await untilText(page, '.skill', /Pause three seconds.*5 times a day, used: the Monday meeting/s);
    await write('times today', '4');
    await write('One line about it', 'the silence was fine');
    await page.keyboard.press('Enter');
    await untilText(page, '.skill-head', /1 day in a row/);
    await untilText(page, '.skills-journal', /4 · the silence was fine/);
    await shot(page, `skills-${session.engine}`, true);
    await write('Search the journal', 'nothing such');
    await page.waitForFunction(() => document.querySelectorAll('.skills-journal li').length === 0);
    await click(page, 'button', 'Mastered');
    await (await named(page, 'textarea', 'What did it change, and what could stand on it?')).type('I listen');
    await click(page, 'button', 'Into the arsenal');
    await untilText(page, '.skills-arsenal', /Pause three seconds/);
    await click(page, 'button', 'Build on it');
    expect(await rowsOf(session, 'skills')).toMatchObject([{ state: 'mastered', reflection: 'I listen' }]);
  },
);

import { expect, test } from 'vitest';
import { HOUR } from '@/utils/time/brands';
import { ENGINES } from '../support/case.ts';
import { launchForScreens, strays } from '../support/screen-case.ts';
import { dashboard, popupPage, shot, untilText } from '../support/screens.ts';
import { put, rowsOf } from '../support/store.ts';

const ASLEEP = 45 * HOUR;

test.for(ENGINES)(
  '%s: the 72 hours go on through a crash, two nights asleep and a journey round the world',
  async (engine) => {
    const home = await launchForScreens(engine, { zone: 'America/Los_Angeles' });
    const startedAt = Date.now();
    const running = {
      ...{ id: 'e1', title: 'A radio in CSS', tools: ['CSS', 'Audacity'], done: 'One sound', state: 'running' },
      ...{ startedAt, endsAt: startedAt + 72 * HOUR, closedAt: null, reflection: null, cuts: [] },
      ...{ beforeTaken: false, afterTaken: false },
    };
    await put(home, { experiences: [running] });
    const before = await popupPage(home);
    await untilText(before, '.underway', /A radio in CSS.*(72 h|71 h 5\d) left/s);
    // A machine that sleeps lets its clock go on: seen from its end, all that was noted lies further back.
    await put(home, { experiences: [{ ...running, startedAt: startedAt - ASLEEP, endsAt: running.endsAt - ASLEEP }] });
    await home.kill();
    const away = await launchForScreens(engine, { zone: 'Pacific/Auckland', profile: home.profile, web: home.web });
    try {
      expect(await away.desk.page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(
        'Pacific/Auckland',
      );
      const popup = await popupPage(away);
      await untilText(popup, '.underway', /A radio in CSS.*(27 h|26 h 5\d) left/s);
      const doing = await dashboard(away, '#/doing');
      await untilText(doing, '.experience-left', /^(27 h|26 h 5\d) left$/);
      await shot(doing, `three-days-${engine}`);
      expect(await rowsOf(away, 'experiences')).toMatchObject([{ endsAt: running.endsAt - ASLEEP }]);
      expect(await strays(away)).toEqual([]);
    } finally {
      await away.close();
    }
  },
);

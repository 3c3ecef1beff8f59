import { expect } from 'vitest';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, untilText } from '../support/screens.ts';
import { put, seed, today, watchedOn } from '../support/store.ts';

const FOUR_DAYS_MS = 4 * 24 * 3_600_000;

onScreens(
  'copies that have not come through for days are said above the week, with the way to why',
  async (session) => {
    const kept = { series: 'since-x', pictures: null, files: [], doneAt: Date.now() - FOUR_DAYS_MS };
    await seed(session, { intervals: [watchedOn(today(), 0, 60)] });
    await put(session, { meta: [{ id: 'keeping', ...kept, trouble: 'refused' }] });
    const page = await dashboard(session, '#/week');
    await untilText(page, '.week-lost', /No copy of your records was written since .+ only in this browser now/);
    await click(page, '.week-lost a', 'See why');
    await page.waitForFunction(() => location.hash === '#/data');
    await put(session, { meta: [{ id: 'keeping', ...kept, trouble: null, doneAt: Date.now() }] });
    const again = await dashboard(session, '#/week');
    await again.waitForSelector('.week-svg');
    expect(await again.$('.week-lost')).toBeNull();
  },
);

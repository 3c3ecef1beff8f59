import { expect } from 'vitest';
import { onScreens } from '../support/screen-case.ts';
import { click, dashboard, named, shot, untilText } from '../support/screens.ts';
import { daysOfWeek, put, rowsOf, seed, watchedOn } from '../support/store.ts';

onScreens(
  'the review asks three questions and whether the last change held; a pitfall has one answer',
  async (session) => {
    const [monday] = daysOfWeek(1);
    const [first] = daysOfWeek(0);
    if (!monday || !first) throw new Error('a week without days');
    await seed(session, { intervals: [watchedOn(first, 60, 200), watchedOn(monday, 60, 90)] });
    const said = { made: '', hindered: '', held: null, at: Date.now() - 7 * 86_400_000 };
    await put(session, { reviews: [{ week: monday, change: 'the editor first', ...said }] });
    const page = await dashboard(session, '#/review');
    await untilText(page, '.review-pitfall', /Waiting to be ready.*A smaller first step/s);
    await (await named(page, 'textarea', 'What came out of this week?')).type('nothing yet');
    await (await named(page, 'textarea', 'What got in the way?')).type('one more lesson');
    await click(page, 'input[value="partly"]');
    await (await named(page, 'textarea', 'One change for next week')).type('ten minutes before the first lesson');
    await shot(page, `review-${session.engine}`, true);
    await click(page, 'button', 'Keep the review');
    await untilText(page, '.notice', /Kept\. That was the week/);
    expect(await rowsOf(session, 'reviews')).toContainEqual(
      expect.objectContaining({ week: first, change: 'ten minutes before the first lesson', held: 'partly' }),
    );
    await click(page, 'button', 'Undo');
    await expect.poll(() => rowsOf(session, 'reviews')).toHaveLength(1);
  },
);

import { expect, test } from 'vitest';
import { BEAT_EVERY_MS } from '@/utils/watching/beat';
import { ENGINES } from '../support/case.ts';
import { expectFolded, settledLedger } from '../support/compare.ts';
import { launch } from '../support/launch.ts';
import { LESSON, lessonPage } from '../support/pages.ts';
import { launchAgain } from '../support/screen-case.ts';
import { totalOf, trulyPlayed, unionOf, untilPlayed } from '../support/truth.ts';

test.for(ENGINES)(
  '%s: the browser is killed in mid-play: at most one heartbeat is lost, nothing is added',
  async (engine) => {
    const first = await launch({ engine });
    first.web.serve(LESSON.udemy, lessonPage());
    const page = await first.open(LESSON.udemy);
    await untilPlayed(page, 30_000);
    const played = totalOf(await trulyPlayed(page));
    await first.kill();
    const second = await launchAgain(first);
    try {
      const counted = unionOf(await settledLedger(second, played - BEAT_EVERY_MS));
      expect(counted).toBeLessThanOrEqual(played + 1_000);
      expect(counted).toBeGreaterThanOrEqual(played - BEAT_EVERY_MS - 1_000);
      await expectFolded(second);
    } finally {
      await second.close();
    }
  },
);

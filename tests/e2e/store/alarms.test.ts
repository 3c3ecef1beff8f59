import { expect, test } from 'vitest';
import { ENGINES } from '../support/case.ts';
import type { Session } from '../support/launch.ts';
import { letPass } from '../support/player.ts';
import { launchAgain, launchForScreens } from '../support/screen-case.ts';

/** The part of the browser's interface that is used on the desk. */
interface Api {
  readonly alarms: { getAll(): Promise<{ readonly name: string }[]>; clearAll(): Promise<boolean> };
}

/** As the background does at the end of its start. */
const SET_AGAIN_WITHIN_MS = 500;

const alarmsOf = ({ desk }: Session): Promise<string[]> =>
  desk.page.evaluate(async () => {
    const { alarms }: Api = Reflect.get(window, 'chrome');
    return (await alarms.getAll()).map(({ name }) => name).sort();
  });

test.for(ENGINES)(
  '%s: the alarms are gone and the browser is killed: the next start sets them anew (case 7)',
  async (engine) => {
    const first = await launchForScreens(engine);
    await expect.poll(() => alarmsOf(first)).toContain('nudge-due');
    const before = await alarmsOf(first);
    // A background that was only just installed may set them once more: until they stay gone.
    await expect
      .poll(async () => {
        await first.desk.page.evaluate(() => {
          const { alarms }: Api = Reflect.get(window, 'chrome');
          return alarms.clearAll();
        });
        await letPass(SET_AGAIN_WITHIN_MS);
        return alarmsOf(first);
      })
      .toEqual([]);
    await first.kill();
    const second = await launchAgain(first);
    try {
      await expect.poll(() => alarmsOf(second)).toEqual(before);
    } finally {
      await second.close();
    }
  },
);

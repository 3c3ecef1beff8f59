import { expect } from 'vitest';
import { until } from '../support/launch.ts';
import { onScreens } from '../support/screen-case.ts';
import { popupPage } from '../support/screens.ts';

/** An error that nobody catches, in a file of the extension. */
const stumble = (root: string, where: string): string =>
  `setTimeout(() => { throw new Error('stumbled in the ${where}'); });\n//# sourceURL=${root}/stumbled.js`;

onScreens(
  'an error in a page of the extension, and in its worker, is heard, so that its silence elsewhere means something',
  async (session) => {
    const popup = await popupPage(session);
    const heard = (where: string): Promise<boolean> =>
      until(async () => session.complaints().some((complaint) => complaint.includes(`stumbled in the ${where}`)));
    expect(session.complaints()).toEqual([]);
    await popup.evaluate(stumble(session.root, 'popup'));
    await heard('popup');
    // Firefox's background is a page like any other.
    if (session.engine === 'firefox') return;
    const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
    await (await target.worker())?.evaluate(stumble(session.root, 'worker'));
    await heard('worker');
  },
  { complains: /stumbled/ },
);

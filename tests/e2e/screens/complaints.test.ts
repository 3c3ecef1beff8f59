import { expect } from 'vitest';
import { until } from '../support/launch.ts';
import { onScreens } from '../support/screen-case.ts';
import { popupPage } from '../support/screens.ts';

/** Runs in a page of the extension: an error that nobody catches, and a file that isn't there. */
function stumble(): void {
  setTimeout(() => {
    throw new Error('stumbled');
  });
  document.body.append(Object.assign(new Image(), { src: '/stumbled.png' }));
}

onScreens(
  'an error in a page of the extension is heard, so that its silence elsewhere means something',
  async (session) => {
    const popup = await popupPage(session);
    expect(session.complaints()).toEqual([]);
    await popup.evaluate(stumble);
    await until(async () => session.complaints().length > 0);
  },
  { complains: /stumbled/ },
);

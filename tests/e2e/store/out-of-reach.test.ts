import { expect } from 'vitest';
import { worldOf } from '../../bench/isolated-world.ts';
import { inEachBrowser } from '../support/case.ts';
import { LESSON, lessonPage } from '../support/pages.ts';

/** Runs in the world of the script in pages: what it can see of a place where the extension keeps something. */
const reach = (area: 'local' | 'sync' | 'session'): string => `chrome.storage.${area}.get().then(
  (found) => 'found ' + Object.keys(found).join(),
  (reason) => String(reason),
)`;

inEachBrowser(
  'a page’s process that was taken over reaches nothing that the extension keeps in the browser',
  async (session) => {
    session.web.serve(LESSON.udemy, lessonPage('Hooks in depth | Udemy', 'autoplay'));
    const page = await session.open(LESSON.udemy);
    const inWorld = await worldOf(page, session.root);
    // An installation is remembered there, so that there is something to find.
    const own = await session.desk.page.evaluate(async () =>
      Object.keys((await window.browser?.storage.local.get()) ?? {}),
    );
    expect(own).toContain('installed');
    for (const area of ['local', 'sync', 'session'] as const) {
      expect(await inWorld(reach(area))).toMatch(/not allowed/);
    }
  },
  { engines: ['chromium'] },
);

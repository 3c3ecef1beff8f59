import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import type { Session } from '../support/launch.ts';
import { page as html, LESSON } from '../support/pages.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

/** A player made of a custom element: a button in its shadow root, as people begin a lesson, plays and pauses. */
const playerIn = (
  mode: 'open' | 'closed',
) => `<lesson-player style="display:block;width:320px;height:240px"></lesson-player><script>
customElements.define('lesson-player', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: '${mode}' });
    const video = Object.assign(document.createElement('video'), { src: '/-/media/lesson.webm', width: 320, autoplay: true });
    root.append(video);
    truth.watch(video);
    window.stop = () => video.pause();
  }
});
</script>`;

async function playInShadow(session: Session, mode: 'open' | 'closed'): Promise<void> {
  session.web.serve(LESSON.udemy, html('Hooks', playerIn(mode)));
  const page = await session.open(LESSON.udemy);
  await untilPlayed(page, 8_000);
  await page.evaluate(() => window.stop());
  const rows = await expectLedger(session, `${mode} shadow root`, totalOf(await trulyPlayed(page)));
  expect(rows.every((row) => row.player === 'shadow')).toBe(true);
}

inEachBrowser('a video in an open shadow root', (session) => playInShadow(session, 'open'));
inEachBrowser('a video in a closed shadow root', (session) => playInShadow(session, 'closed'));

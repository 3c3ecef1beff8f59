import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { page as html, LESSON } from '../support/pages.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

const DETACHED = `<script>
const video = Object.assign(document.createElement('video'), { src: '/-/media/lesson.webm' });
truth.watch(video);
video.play();
window.stop = () => video.pause();
</script>`;

inEachBrowser(
  'an element that is in no document',
  async (session) => {
    session.web.serve(LESSON.udemy, html('Hooks', DETACHED));
    const page = await session.open(LESSON.udemy);
    await untilPlayed(page, 8_000);
    await page.evaluate(() => window.stop());
    await expectLedger(session, 'detached element', totalOf(await trulyPlayed(page)));
  },
  // Such an element is known by the tab's sound alone, and a Firefox on a machine with no sound device says of no tab that it sounds.
  { engines: ['chromium'] },
);

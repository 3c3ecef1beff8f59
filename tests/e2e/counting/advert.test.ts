import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { page as html, LESSON } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

/** YouTube's markup: adverts play in the lesson's own element, while the player has the class ad-showing. */
const PLAYER = `<div id="movie_player" class="html5-video-player ad-showing"><div class="html5-video-container">
<video id="player" class="video-stream html5-main-video" width="320" src="/-/media/advert.webm" autoplay></video></div></div>
<script>
const player = document.getElementById('movie_player');
const video = document.getElementById('player');
truth.watch(video);
window.show = (advert, from) => {
  player.classList.toggle('ad-showing', advert);
  video.src = advert ? '/-/media/advert.webm' : '/-/media/lesson.webm';
  video.currentTime = from;
  video.play();
};
</script>`;

inEachBrowser('an advert before and one in the middle, in the same element', async (session) => {
  session.web.serve(LESSON.youtube, html('React hooks in 2 minutes - YouTube', PLAYER));
  const page = await session.open(LESSON.youtube);
  await untilPlayed(page, 5_000);
  await page.evaluate(() => window.show(false, 0));
  await untilPlayed(page, 11_000);
  await page.evaluate(() => window.show(true, 0));
  await untilPlayed(page, 15_000);
  await page.evaluate(() => window.show(false, 6));
  await untilPlayed(page, 21_000);
  await pause(page);
  const lessons = (await trulyPlayed(page)).filter((part) => part.src.endsWith('lesson.webm'));
  await expectLedger(session, 'advert in the same element', totalOf(lessons));
});

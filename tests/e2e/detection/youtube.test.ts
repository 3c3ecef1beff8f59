import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { inEachBrowser } from '../support/case.ts';
import { expectLedger } from '../support/compare.ts';
import { badgeText } from '../support/nudge.ts';
import { page as html } from '../support/pages.ts';
import { pause } from '../support/player.ts';
import { onScreens } from '../support/screen-case.ts';
import { click, popupOver, shot, untilText } from '../support/screens.ts';
import { totalOf, trulyPlayed, untilPlayed } from '../support/truth.ts';

const LESSON = 'https://www.youtube.com/watch?v=lessonAAAAA';
const MUSIC = 'https://www.youtube.com/watch?v=musicBBBBBB';
const UNSURE = 'https://www.youtube.com/watch?v=maybeCCCCCC';

/**
 * YouTube's page as sites.md tells it: adverts in the lesson's own element; going to another video changes the address at once, the heading
 * soon after, and the data about a second later.
 */
const TUBE = `<div id="microformat"><script type="application/ld+json"></script></div>
<ytd-watch-metadata><h1 class="ytd-watch-metadata"></h1><div id="owner"><div id="channel-name"><a></a></div></div></ytd-watch-metadata>
<div id="movie_player" class="html5-video-player"><video id="player" class="video-stream html5-main-video" width="320" playsinline></video></div>
<script>
const videos = {
  lessonAAAAA: { name: 'Rust Full Course for Beginners', author: 'Ferris Academy', genre: 'Education', duration: 'PT3H10M' },
  musicBBBBBB: { name: 'Nova Rae - Falling Slow (Official Video)', author: 'NovaRaeVEVO', genre: 'Music', duration: 'PT3H10M' },
  maybeCCCCCC: { name: 'Why rivers bend', author: 'Quiet Corner', genre: 'Education', duration: 'PT14M' },
};
const player = document.getElementById('movie_player');
const video = document.getElementById('player');
truth.watch(video);
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
window.enter = async (loaded) => {
  const id = new URL(location.href).searchParams.get('v');
  const { name, ...rest } = videos[id];
  window.content = () => {
    player.classList.remove('ad-showing');
    video.src = '/-/media/lesson.webm#' + id;
    return video.play();
  };
  player.classList.add('ad-showing');
  video.src = '/-/media/advert.webm#advert';
  void video.play();
  await wait(loaded ? 0 : 200);
  document.title = name + ' - YouTube';
  document.querySelector('h1').textContent = name;
  document.querySelector('#channel-name a').textContent = rest.author;
  await wait(loaded ? 0 : 900);
  document.querySelector('#microformat script').textContent = JSON.stringify({
    '@context': 'https://schema.org', '@type': 'VideoObject', '@id': location.href, name, ...rest,
  });
};
window.go = (address) => { history.pushState({}, '', address); void enter(false); };
addEventListener('popstate', () => void enter(false));
void enter(true);
</script>`;

/** Lets the advert before the video play, then so much of the video. */
async function watch(page: Page, advert: number, content: number): Promise<void> {
  const before = totalOf(await trulyPlayed(page));
  await untilPlayed(page, before + advert);
  await page.evaluate(() => Reflect.get(window, 'content')());
  await untilPlayed(page, before + advert + content);
}

const playedOf = async (page: Page, id: string): Promise<number> =>
  totalOf((await trulyPlayed(page)).filter(({ src }) => src.endsWith(`lesson.webm#${id}`)));

inEachBrowser(
  'YouTube: from a lesson to a music video and back in one page, with an advert before each',
  async (session) => {
    session.web.serve(LESSON, html('YouTube', TUBE));
    const page = await session.open(LESSON);
    await watch(page, 3_000, 8_000);
    await page.evaluate((address) => Reflect.get(window, 'go')(address), MUSIC);
    await watch(page, 3_000, 7_000);
    await page.evaluate(() => history.back());
    await page.waitForFunction((address) => location.href === address, {}, LESSON);
    await watch(page, 3_000, 6_000);
    await pause(page);
    const rows = await expectLedger(session, 'lesson, music, lesson', await playedOf(page, 'lessonAAAAA'));
    expect(new Set(rows.map(({ lesson, title }) => `${lesson} ${title}`))).toEqual(
      new Set(['youtube/lessonAAAAA Rust Full Course for Beginners']),
    );
    const judged = (await session.desk.rows('judged')).map(({ video, verdict, channelName }) => [
      video,
      verdict,
      channelName,
    ]);
    expect(judged.sort()).toEqual([
      ['youtube/lessonAAAAA', 'lesson', 'Ferris Academy'],
      ['youtube/musicBBBBBB', 'not-a-lesson', 'NovaRaeVEVO'],
    ]);
  },
);

onScreens(
  'YouTube: a video that may be a lesson is asked about; "Count it" counts it from its beginning',
  async (session) => {
    session.web.serve(UNSURE, html('YouTube', TUBE));
    const page = await session.open(UNSURE);
    await watch(page, 2_000, 6_000);
    await expect.poll(() => session.desk.rows('judged')).toMatchObject([{ verdict: 'unsure' }]);
    expect(await session.desk.rows('intervals')).toEqual([]);
    await expect.poll(() => badgeText(session)).toBe('?');
    const popup = await popupOver(session, page);
    await untilText(popup, '.counting-head', 'Is this a lesson?');
    await shot(popup, `popup-unsure-${session.engine}`);
    await click(popup, 'button', 'Count it');
    await page.bringToFront();
    await pause(page);
    await expectLedger(session, 'unsure, then said to be a lesson', await playedOf(page, 'maybeCCCCCC'));
  },
);

onScreens(
  'YouTube: the popup says why a video counts; "Always count" goes over the judge, and can be taken back',
  async (session) => {
    session.web.serve(LESSON, html('YouTube', TUBE));
    session.web.serve(MUSIC, html('YouTube', TUBE));
    const page = await session.open(LESSON);
    await watch(page, 1_000, 3_000);
    const popup = await popupOver(session, page);
    await untilText(popup, '.counting-why', /Counted as a lesson: .*“.?Full Course.?” in the title/);
    await shot(popup, `popup-lesson-${session.engine}`);
    await page.bringToFront();
    await page.evaluate((address) => Reflect.get(window, 'go')(address), MUSIC);
    await watch(page, 1_000, 4_000);
    const over = await popupOver(session, page);
    await untilText(over, '.counting-why', /^Doesn't look like a lesson: .*it is music/);
    await shot(over, `popup-music-${session.engine}`);
    await click(over, 'button', 'Always count NovaRaeVEVO');
    await untilText(over, '.counting-why', /You always count .?NovaRaeVEVO/);
    await page.bringToFront();
    await watch(page, 0, 3_000);
    await expect
      .poll(async () => (await session.desk.rows('intervals')).map(({ lesson }) => lesson))
      .toContain('youtube/musicBBBBBB');
    const again = await popupOver(session, page);
    await click(again, 'button', "Don't always count it");
    await expect
      .poll(async () => (await session.desk.rows('intervals')).map(({ lesson }) => lesson))
      .not.toContain('youtube/musicBBBBBB');
  },
);

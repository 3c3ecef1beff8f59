import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readPage } from '@/entrypoints/read-page/read-page';

const data = (id: string, more: object = {}): string =>
  JSON.stringify({
    ...{ '@type': 'VideoObject', '@id': `http://www.youtube.com/watch?v=${id}`, name: `Video ${id}`, author: 'Who' },
    ...{ genre: 'Education', duration: 'PT1H2M3S', description: 'On loops', ...more },
  });
const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`;

function goTo(id: string, body: string, title = `Video ${id} - YouTube`): void {
  location.href = `https://www.youtube.com/watch?v=${id}`;
  document.title = title;
  document.body.innerHTML = body;
}

async function videoRead(): Promise<unknown> {
  const reading = readPage([], true);
  await vi.advanceTimersByTimeAsync(10_000);
  return (await reading).video;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.head.innerHTML = '';
});

test("a video is read from the page's own data", async () => {
  goTo('a', linked(data('a', { author: { name: 'Who' } })));
  expect(await videoRead()).toEqual({
    ...{ id: 'a', title: 'Video a', channel: 'Who', category: 'Education', tags: [], description: 'On loops' },
    ...{ playlist: null, seconds: 3723, live: false, whole: true },
  });
});

test('data of the video before are never used: they are waited for', async () => {
  goTo('b', linked(data('a')), 'Video a - YouTube');
  const reading = readPage([], true);
  await vi.advanceTimersByTimeAsync(600);
  document.title = 'Video b - YouTube';
  document.body.innerHTML = linked(data('b', { genre: 'Music' }));
  await vi.advanceTimersByTimeAsync(5000);
  expect((await reading).video).toMatchObject({ id: 'b', title: 'Video b', category: 'Music', whole: true });
});

test('where they never come, title and channel that are shown serve, if they belong to the video', async () => {
  const shown =
    '<h1 class="ytd-watch-metadata">Video b</h1><div id="owner"><div id="channel-name"><a>Her</a></div></div>';
  goTo('b', `${linked(data('a'))}<div video-id="b">${shown}</div>`);
  expect(await videoRead()).toMatchObject({ title: 'Video b', channel: 'Her', category: null, whole: false });
  goTo('c', `${linked(data('a'))}${shown}`, 'Another one - YouTube');
  expect(await videoRead()).toMatchObject({ id: 'c', title: 'Another one - YouTube', channel: null, whole: false });
});

test('the meta elements of a page that was loaded serve for its own video alone', async () => {
  document.head.innerHTML =
    '<meta itemprop="identifier" content="m"><meta itemprop="name" content="Loops"><meta itemprop="genre" content="Howto &amp; Style"><meta property="og:video:tag" content="js">';
  goTo('m', '<span itemprop="author"><link itemprop="name" content="Who"></span>', 'Loops - YouTube');
  expect(await videoRead()).toMatchObject({ title: 'Loops', channel: 'Who', category: 'Howto & Style', tags: ['js'] });
  goTo('n', '', 'Next - YouTube');
  expect(await videoRead()).toMatchObject({ id: 'n', title: 'Next - YouTube', whole: false });
});

test('a live video is told, and broken data are passed over', async () => {
  goTo('l', linked('{broken') + linked(data('l', { publication: [{ '@type': 'BroadcastEvent' }] })));
  expect(await videoRead()).toMatchObject({ id: 'l', live: true });
  goTo('o', linked(data('o', { publication: [{ endDate: '2026-11-20' }], duration: 'long' })));
  expect(await videoRead()).toMatchObject({ live: false, seconds: null });
});

test('of the selectors asked for those that hit are found, and one that the browser does not know is none', async () => {
  goTo('a', '<p class="here"></p>');
  const { found, video, url } = await readPage(['.here', '.gone', ':::'], false);
  expect([found, video, url]).toEqual([['.here'], null, 'https://www.youtube.com/watch?v=a']);
});

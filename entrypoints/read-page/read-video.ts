import type { VideoReading } from '@/utils/messaging/page-reading';
import { isOf, linkedData, secondsOf, textOf, videoId } from './linked-data';

/** YouTube's data lag behind its address by about a second (sites.md, B 1). */
const LOOKS = 8;
const LOOK_EVERY_MS = 250;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const shown = (selector: string, within: ParentNode = document): string | null =>
  within.querySelector(selector)?.textContent?.trim() || null;
const content = (selector: string): string | null => document.querySelector(selector)?.getAttribute('content') || null;

/** The name of the playlist beside a video; of one that isn't shown any more there may be a hidden copy. 2026-09 */
function playlistShown(): string | null {
  if (!new URLSearchParams(location.search).has('list')) return null;
  const panel = document.querySelector('ytd-playlist-panel-renderer:not([hidden])');
  return panel && (shown('#header-description h3', panel) ?? shown('.title', panel));
}

/** Whether the meta elements, which in-app navigation leaves as they were loaded, are of this video. */
function metaIsOf(id: string): boolean {
  const said = content('meta[itemprop="identifier"]') ?? content('meta[itemprop="videoId"]');
  return said === id;
}

const metaTags = (): string[] =>
  [...document.querySelectorAll('meta[property="og:video:tag"]')].map((tag) => tag.getAttribute('content') ?? '');

function fromLinkedData(id: string): VideoReading | null {
  const data = linkedData().find((one) => isOf(one, id));
  if (!data) return null;
  const title = textOf(data.name);
  if (title === null) return null;
  const [publication] = Array.isArray(data.publication) ? data.publication : [data.publication];
  const live = typeof publication === 'object' && publication !== null && !Reflect.get(publication, 'endDate');
  return {
    ...{ id, title, live, whole: true },
    channel: textOf(data.author),
    category: textOf(data.genre),
    tags: metaIsOf(id) ? metaTags() : [],
    description: textOf(data.description),
    playlist: playlistShown(),
    seconds: secondsOf(data.duration),
  };
}

/** By the meta elements of the page as it was loaded. */
function fromMeta(id: string): VideoReading | null {
  const title = metaIsOf(id) ? content('meta[itemprop="name"]') : null;
  if (title === null) return null;
  return {
    ...{ id, title, live: content('meta[itemprop="isLiveBroadcast"]') === 'True', whole: true },
    channel: content('[itemprop="author"] [itemprop="name"]'),
    category: content('meta[itemprop="genre"]'),
    tags: metaTags(),
    description: content('meta[itemprop="description"]'),
    playlist: playlistShown(),
    seconds: secondsOf(content('meta[itemprop="duration"]')),
  };
}

/**
 * By what the page shows, where its data never came: the title in the part of the page that is of this video, or the document's. A
 * heading that the document's title doesn't repeat is still that of the video before. 2026-09
 */
function fromWhatIsShown(id: string): VideoReading | null {
  const part = document.querySelector(`[video-id="${CSS.escape(id)}"]`) ?? document;
  const heading = shown('h1.ytd-watch-metadata', part) ?? shown('h1', part);
  const agrees = heading !== null && document.title.includes(heading);
  const title = agrees ? heading : document.title;
  if (title === '') return null;
  const channel = agrees ? (shown('#owner #channel-name a', part) ?? shown('ytd-channel-name a', part)) : null;
  const rest = { category: null, tags: [], description: null, seconds: null, live: false, whole: false };
  return { ...rest, id, title, channel, playlist: agrees ? playlistShown() : null };
}

/**
 * The video that the page is about. What the page says of another one, as it does for a moment after a navigation within itself, is
 * never used: it is waited for, and then done without.
 */
export async function readVideo(): Promise<VideoReading | null> {
  let id = videoId();
  for (let look = 1; ; look += 1) {
    const found = id === null ? null : (fromLinkedData(id) ?? fromMeta(id));
    if (found || id === null) return found;
    if (look >= LOOKS) break;
    await pause(LOOK_EVERY_MS);
    id = videoId();
  }
  return id === null ? null : fromWhatIsShown(id);
}

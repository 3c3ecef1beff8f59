import type { Judged } from '@/utils/judging/judged';
import type { Counting } from '@/utils/watching/counting';
import type { NotCounted, SessionMode } from '@/utils/watching/interval';
import type { Texts } from '../Texts';
import { judgedText } from './judged-words';

/** The one click that changes whether something is counted. */
export type CountingChange =
  /** Asks the browser for these pages. */
  | { readonly kind: 'permit'; readonly patterns: readonly string[] }
  | { readonly kind: 'site-on'; readonly site: string }
  | { readonly kind: 'is-lesson'; readonly lesson: string }
  | { readonly kind: 'is-no-lesson'; readonly lesson: string }
  | { readonly kind: 'channel'; readonly channel: string; readonly rule: 'always' | null }
  | { readonly kind: 'listen' }
  | { readonly kind: 'private' };

/** A button's words and what it does. */
interface Way {
  readonly label: string;
  readonly change: CountingChange;
}

/** What the popup says of what counts. */
export interface Said {
  readonly head: string;
  readonly why: string;
  readonly on: boolean;
  readonly ways: readonly Way[];
}

const REASONS = {
  'unknown-site': 'popup_why_unknown_site',
  'site-off': 'popup_why_site_off',
  'not-a-lesson-page': 'popup_why_not_a_lesson_page',
  'short-clip': 'popup_why_short_clip',
  promo: 'popup_why_promo',
  'not-a-lesson': 'popup_why_not_a_lesson',
  'not-a-lesson-by-judge': 'popup_why_not_a_lesson_by_judge',
  unsure: 'popup_why_unsure',
  'private-window': 'popup_why_private_window',
  'listening-off': 'popup_why_listening_off',
  unheard: 'popup_why_unheard',
  locked: 'popup_why_locked',
  advert: 'popup_why_advert',
} as const satisfies Record<NotCounted, string>;

/** Reasons that no click changes: they pass by themselves, or are told by the page. */
const KEEPS: ReadonlySet<NotCounted> = new Set(['unknown-site', 'unheard', 'locked', 'advert']);

const MANNERS = {
  watched: 'popup_playing_on',
  heard: 'popup_heard_on',
  read: 'popup_reading_on',
  worked: 'popup_working_on',
} as const satisfies Record<SessionMode, string>;

/** "Always count" a channel, or the way back from it; none where the page names no channel. */
function channelWays(judged: Judged | null, { text }: Texts): Way[] {
  const { channel, rule } = judged ?? { channel: null, rule: null };
  if (!channel) return [];
  const change = { kind: 'channel', channel: channel.key, rule: rule === 'always' ? null : 'always' } as const;
  const label = rule === 'always' ? text('popup_way_channel_off') : text('popup_way_channel', channel.name);
  return [{ label, change }];
}

type Playing = Extract<Counting, { kind: 'counting' }>;
type Names = (id: string) => string;

function playingOf({ session, elsewhere }: Playing, judged: Judged | null, siteName: Names, texts: Texts): Said {
  const { text, locale } = texts;
  const site = session.site === null ? '' : siteName(session.site);
  const rate = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(session.rate);
  const manner = text(MANNERS[session.mode], site);
  const speed = session.rate === 1 ? null : text('popup_rate', rate);
  const here = elsewhere ? null : judged;
  const parts = [elsewhere ? text('popup_elsewhere') : null, session.courseTitle, manner, speed];
  const { lesson } = session;
  const no = lesson !== null && session.mode !== 'worked';
  const ways: Way[] = no ? [{ label: text('popup_way_no_lesson'), change: { kind: 'is-no-lesson', lesson } }] : [];
  return {
    head: session.title,
    why: [...parts, here && judgedText(here, texts)].filter((part) => part !== null).join(' · '),
    on: true,
    ways: [...ways, ...channelWays(here, texts)],
  };
}

type NotCounting = Extract<Counting, { kind: 'not-counted' }>;

function waysOf({ why, page }: NotCounting, judged: Judged | null, texts: Texts): readonly Way[] {
  const { text } = texts;
  if (why === 'listening-off') return [{ label: text('popup_way_listen'), change: { kind: 'listen' } }];
  if (why === 'private-window') return [{ label: text('popup_way_private'), change: { kind: 'private' } }];
  if (!page || KEEPS.has(why)) return [];
  const { site, lesson } = page;
  if (why === 'site-off')
    return [{ label: text('popup_way_site_on', site.name), change: { kind: 'site-on', site: site.id } }];
  const yes = { label: text('popup_way_is_lesson'), change: { kind: 'is-lesson', lesson } } as const;
  const no = { label: text('popup_way_no_lesson'), change: { kind: 'is-no-lesson', lesson } } as const;
  if (why === 'unsure') return [yes, no, ...channelWays(judged, texts)];
  return why === 'not-a-lesson-by-judge' ? [yes, ...channelWays(judged, texts)] : [yes];
}

function notCountedOf(counting: NotCounting, judged: Judged | null, texts: Texts): Said {
  const { text } = texts;
  const { why, page } = counting;
  const byJudge = why === 'not-a-lesson-by-judge' && judged ? judgedText(judged, texts) : null;
  return {
    head: text(why === 'unsure' ? 'popup_unsure' : 'popup_not_counting'),
    why: byJudge ?? text(REASONS[why], page?.site.name ?? ''),
    on: false,
    ways: waysOf(counting, judged, texts),
  };
}

/** What is being counted right now and why, or why nothing is, and what a click can change of it. */
export function countingWords(counting: Counting, judged: Judged | null, siteName: Names, texts: Texts): Said {
  const { text } = texts;
  const off = (head: string, why: string, ways: readonly Way[] = []): Said => ({ head, why, on: false, ways });
  switch (counting.kind) {
    case 'counting':
      return playingOf(counting, judged, siteName, texts);
    case 'ready':
      return off(text('popup_ready'), text('popup_why_ready', counting.page.site.name));
    case 'practice':
      return off(text('popup_practice'), text('popup_why_practice', counting.page.site.name));
    case 'not-permitted': {
      const { site, patterns } = counting;
      const why = site ? text('popup_why_site_not_permitted', site.name) : text('popup_why_not_permitted');
      const change = { kind: 'permit', patterns } as const;
      return off(text('popup_not_counting'), why, [{ label: text('popup_way_permit'), change }]);
    }
    case 'not-allowed': {
      const { site, patterns } = counting;
      const why = site ? text('popup_why_not_allowed', site.name) : text('popup_why_unknown_site');
      const label = site ? text('popup_way_allow', site.name) : text('popup_way_add');
      return off(text('popup_not_counting'), why, [{ label, change: { kind: 'permit', patterns } }]);
    }
    case 'not-counted':
      return notCountedOf(counting, judged, texts);
  }
}

import type { Reason } from '@/utils/judging/verdict';
import { durationMs, MINUTE } from '@/utils/time/brands';
import type { Texts } from '../Texts';

/** What was said of a video, and of its channel. */
export interface Judged {
  readonly verdict: 'lesson' | 'not-a-lesson' | 'unsure';
  readonly reasons: readonly Reason[];
  /** The channel's key and name; null where the page doesn't say. */
  readonly channel: { readonly key: string; readonly name: string } | null;
  /** What the person said of the whole channel. */
  readonly rule: 'always' | 'never' | null;
}

const WHERE = {
  title: 'popup_judged_title',
  playlist: 'popup_judged_playlist',
  tags: 'popup_judged_tags',
  description: 'popup_judged_description',
} as const;
/** First strong isolate and its end: words in another script don't turn the sentence around. */
const isolated = (words: string): string => `\u2068${words}\u2069`;

function reasonText(reason: Reason, { text, count, duration }: Texts): string {
  switch (reason.kind) {
    case 'words':
      return text(WHERE[reason.where], isolated(reason.words));
    case 'numbered':
      return text('popup_judged_title', isolated(reason.words));
    case 'length':
      return text('popup_judged_length', duration(durationMs(reason.minutes * MINUTE)));
    case 'category':
      return text('popup_judged_category', isolated(reason.category));
    case 'channel':
      return text('popup_judged_channel', isolated(reason.channel));
    case 'said':
      return count('popup_judged_said', reason.words);
    case 'music':
      return text('popup_judged_music');
    case 'live':
      return text('popup_judged_live');
    case 'short':
      return text('popup_judged_short');
  }
}

/** Why a video counts as a lesson, or doesn't, in one sentence; null where nothing can be said. */
export function judgedText({ verdict, reasons, channel, rule }: Judged, texts: Texts): string | null {
  const { text, locale } = texts;
  if (rule !== null && channel)
    return text(rule === 'always' ? 'popup_judged_always' : 'popup_judged_never', isolated(channel.name));
  if (reasons.length === 0 || verdict === 'unsure') return null;
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(reasons.map((one) => reasonText(one, texts)));
  return text(verdict === 'lesson' ? 'popup_judged_lesson' : 'popup_judged_no_lesson', list);
}

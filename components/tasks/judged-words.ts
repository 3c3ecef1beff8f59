import type { Judged } from '@/utils/judging/judged';
import type { Reason } from '@/utils/judging/verdict';
import { durationMs, MINUTE } from '@/utils/time/brands';
import type { Texts } from '../Texts';

const WHERE = {
  title: 'common_judged_title',
  playlist: 'common_judged_playlist',
  tags: 'common_judged_tags',
  description: 'common_judged_description',
} as const;
/** First strong isolate and its end: words in another script don't turn the sentence around. */
const isolated = (words: string): string => `\u2068${words}\u2069`;

function reasonText(reason: Reason, { text, count, duration }: Texts): string {
  switch (reason.kind) {
    case 'words':
      return text(WHERE[reason.where], isolated(reason.words));
    case 'numbered':
      return text('common_judged_title', isolated(reason.words));
    case 'length':
      return text('common_judged_length', duration(durationMs(reason.minutes * MINUTE)));
    case 'category':
      return text('common_judged_category', isolated(reason.category));
    case 'channel':
      return text('common_judged_channel', isolated(reason.channel));
    case 'said':
      return count('common_judged_said', reason.words);
    case 'music':
      return text('common_judged_music');
    case 'live':
      return text('common_judged_live');
    case 'short':
      return text('common_judged_short');
  }
}

/** Why a video counts as a lesson, or doesn't, in one sentence; null where nothing can be said. */
export function judgedText({ verdict, reasons, channel, rule }: Judged, texts: Texts): string | null {
  const { text, locale } = texts;
  if (rule !== null && channel)
    return text(rule === 'always' ? 'common_judged_always' : 'common_judged_never', isolated(channel.name));
  if (reasons.length === 0 || verdict === 'unsure') return null;
  const list = new Intl.ListFormat(locale, { type: 'unit' }).format(reasons.map((one) => reasonText(one, texts)));
  return text(verdict === 'lesson' ? 'common_judged_lesson' : 'common_judged_no_lesson', list);
}

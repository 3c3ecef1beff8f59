import type { VideoVerdict } from './verdict';

/** What the person said of single videos of a channel. */
export interface ChannelWords {
  readonly lessons: number;
  readonly others: number;
}

/** So many more words one way than the other decide for the channel's next video; one is enough where the judge is unsure. */
const DECIDES = 2;

/** A verdict after what the person said of other videos of the same channel. The reasons stay where the verdict does. */
export function learned(judged: VideoVerdict, { lessons, others }: ChannelWords): VideoVerdict {
  const lead = lessons - others;
  const enough = judged.verdict === 'unsure' ? 1 : DECIDES;
  if (Math.abs(lead) < enough) return judged;
  const verdict = lead > 0 ? 'lesson' : 'not-a-lesson';
  if (verdict === judged.verdict) return judged;
  return { verdict, score: lead > 0 ? 1 : 0, reasons: [{ kind: 'said', words: Math.abs(lead) }] };
}

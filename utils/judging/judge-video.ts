import { likelihood, type Weigh, type Weighed, weighed, weigher } from './model';
import { aboutCategory, aboutChannel, aboutLength, aboutLive, type Point, pointsOf } from './points';
import type { Reason, VideoVerdict } from './verdict';
import type { VideoFacts } from './video-facts';
import { WEIGHTS } from './weights';

let weigh: Weigh | null = null;

const MOST_REASONS = 3;
/** What adds less than this, in logits, isn't worth telling. */
const LEAST = 0.3;

/** Words that a playlist, tags or a description add, held within bounds: they are about more than this video. */
function around({ playlist, tags, description }: VideoFacts, by: Weigh): Point[] {
  return [
    ...(playlist ? pointsOf('playlist', playlist, by) : []),
    ...(tags.length > 0 ? pointsOf('tags', tags.join(', '), by) : []),
    ...(description ? pointsOf('description', description, by) : []),
  ];
}

const isSaidBy = (said: Reason, words: string): boolean =>
  'words' in said && typeof said.words === 'string' && said.words.toLowerCase().includes(words.toLowerCase());

/** The strongest reasons with the sign of the verdict; of words that repeat each other the stronger. */
function reasonsOf(points: readonly Point[], sign: 1 | -1): Reason[] {
  const reasons: Reason[] = [];
  for (const { reason, weight } of points.toSorted((a, b) => sign * (b.weight - a.weight))) {
    if (weight * sign < LEAST || reasons.length >= MOST_REASONS) break;
    if (reason === null) continue;
    const { words } = 'words' in reason ? reason : { words: null };
    const isKnown = reasons.some(
      (one) =>
        (one.kind === reason.kind && one.kind !== 'words') ||
        (typeof words === 'string' && (isSaidBy(one, words) || (one.kind === 'words' && isSaidBy(reason, one.words)))),
    );
    if (!isKnown) reasons.push(reason);
  }
  return reasons;
}

const pointOf = ({ reason, weight }: Weighed): Point => ({ reason, weight });

/**
 * Says whether a video is a lesson, by what is known of it and nothing else: no network, no clock, always the same. Title and channel weigh
 * as `npm run train:judge` learned it; what training rows don't tell of (length, category, playlist) as points.ts says.
 */
export function judgeVideo(facts: VideoFacts): VideoVerdict {
  if (facts.short) return { verdict: 'not-a-lesson', score: 0, reasons: [{ kind: 'short' }] };
  weigh ??= weigher(WEIGHTS);
  const points = [
    ...weighed(facts.title, facts.channel, weigh).map(pointOf),
    ...around(facts, weigh),
    ...aboutCategory(facts.category),
    ...aboutChannel(facts.channel),
    ...aboutLength(facts.seconds),
    ...aboutLive(facts.live),
  ];
  const score = likelihood(points.reduce((sum, { weight }) => sum + weight, WEIGHTS.bias));
  if (score >= WEIGHTS.lesson) return { verdict: 'lesson', score, reasons: reasonsOf(points, 1) };
  if (score < WEIGHTS.other) return { verdict: 'not-a-lesson', score, reasons: reasonsOf(points, -1) };
  return { verdict: 'unsure', score, reasons: [] };
}

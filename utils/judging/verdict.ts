/** One thing that spoke for a verdict, as data that a sentence can be made of. All words are the page's own. */
export type Reason =
  | { readonly kind: 'words'; readonly where: 'title' | 'playlist' | 'tags' | 'description'; readonly words: string }
  /** Its place in a series, as it stands in the title: "Lecture 4", "#12". */
  | { readonly kind: 'numbered'; readonly words: string }
  | { readonly kind: 'length'; readonly minutes: number }
  | { readonly kind: 'category'; readonly category: string }
  | { readonly kind: 'channel'; readonly channel: string }
  | { readonly kind: 'music' }
  | { readonly kind: 'live' }
  | { readonly kind: 'short' }
  /** So many more of the channel's videos the person called lessons, or none. */
  | { readonly kind: 'said'; readonly words: number };

/** What the judge says of a video. */
export interface VideoVerdict {
  readonly verdict: 'lesson' | 'not-a-lesson' | 'unsure';
  /** How likely it is a lesson, 0 to 1. */
  readonly score: number;
  /** At most three, the strongest first, each with the sign of the verdict. */
  readonly reasons: readonly Reason[];
}

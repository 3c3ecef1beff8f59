/** What is known of a video when it is judged; the page's own words, cut to a sensible length before. */
export interface VideoFacts {
  readonly title: string;
  readonly channel: string | null;
  /** In English, as YouTube names it, whatever the language of the page. */
  readonly category: string | null;
  readonly tags: readonly string[];
  readonly description: string | null;
  readonly playlist: string | null;
  /** Length in seconds; null where the page doesn't say. */
  readonly seconds: number | null;
  readonly live: boolean;
  /** One of the short, upright clips that follow each other by a swipe. */
  readonly short: boolean;
}

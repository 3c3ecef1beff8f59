/** What test pages hang on their window for the tests to call. */
interface Window {
  /** Ends playing where the element can't be reached from outside. */
  stop(): void;
  /** advert.test.ts: shows an advert or the lesson, from a second on. */
  show(advert: boolean, from: number): void;
  /** On pages of the extension: the part of its interface that the tests use. */
  readonly browser?: {
    readonly runtime: { reload(): void };
    readonly extension: { getBackgroundPage(): Window | null };
  };
}

/** What test pages hang on their window for the tests to call. */
interface Window {
  /** Ends playing where the element can't be reached from outside. */
  stop(): void;
  /** advert.test.ts: shows an advert or the lesson, from a second on. */
  show(advert: boolean, from: number): void;
  /** On pages of the extension: the part of its interface that the tests use. */
  readonly browser?: {
    readonly tabs: {
      query(about: object): Promise<{ readonly id?: number; readonly url?: string; readonly windowId: number }[]>;
      create(tab: { url: string; active: boolean; windowId: number | undefined }): Promise<unknown>;
    };
    readonly runtime: { reload(): void; sendMessage(message: object): Promise<unknown> };
    readonly permissions: {
      request(what: { origins?: string[]; permissions?: string[] }): Promise<boolean>;
      remove(what: { origins: string[] }): Promise<boolean>;
    };
    readonly storage: {
      readonly local: { get(): Promise<Record<string, unknown>> };
      readonly sync: { get(): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
    };
    readonly extension: { getBackgroundPage(): Window | null };
  };
}

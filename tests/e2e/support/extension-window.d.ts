/** On pages of the extension: the part of the browser's interface that the tests of the screens use. */
interface ExtensionTab {
  readonly id?: number;
  readonly url?: string;
  readonly windowId: number;
}

interface Window {
  readonly chrome?: {
    readonly tabs: {
      query(about: object): Promise<ExtensionTab[]>;
      getCurrent(): Promise<ExtensionTab | undefined>;
      create(tab: { url: string; active: boolean; windowId: number | undefined }): Promise<unknown>;
    };
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly action: { openPopup(where: { windowId: number | undefined }): Promise<void> };
  };
}

interface Window {
  /** axe-core, once it was put into a page. */
  readonly axe?: {
    run(context: Document): Promise<{
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
      }[];
      readonly passes: readonly unknown[];
    }>;
  };
}

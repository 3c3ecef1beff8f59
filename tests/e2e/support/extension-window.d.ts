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

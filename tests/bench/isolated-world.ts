import type { Page } from 'puppeteer-core';

/** Runs an expression where the content script of an extension runs in a page (Chromium), and gives what it resolves to. */
export type InWorld = <Value>(expression: string) => Promise<Value>;

/** Finds the world of the extension with that root address in a page's own frame. */
export async function worldOf(page: Page, root: string): Promise<InWorld> {
  const client = await page.createCDPSession();
  const id = await new Promise<number>((resolve) => {
    client.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === root) resolve(context.id);
    });
    void client.send('Runtime.enable');
  });
  return async (expression) => {
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId: id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

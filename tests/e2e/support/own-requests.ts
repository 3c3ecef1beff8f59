import type { Browser } from 'puppeteer-core';

/** The part of the driver's connection that is used: it alone reaches Firefox's own window. */
interface Connection {
  send(method: string, about: object): Promise<{ readonly result: unknown }>;
}

/**
 * Runs in Firefox's own window, by itself: keeps the addresses of all requests that a document or script of an extension's origin is
 * behind, whoever they go to. A script in a page has both the page's origin and its own.
 */
const KEEP = (root: string): string => `(() => {
  const asked = [];
  const isIts = (principal) => (principal?.origin ?? '').includes(${JSON.stringify(root)});
  Services.obs.addObserver({
    observe(subject) {
      const { loadInfo, URI } = subject.QueryInterface(Ci.nsIHttpChannel);
      if (isIts(loadInfo.triggeringPrincipal) || isIts(loadInfo.loadingPrincipal)) asked.push(URI.spec);
    },
  }, 'http-on-opening-request');
  window.askedByExtension = asked;
})()`;
const TELL = 'JSON.stringify(window.askedByExtension)';

const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner === null || inner === undefined ? null : Reflect.get(Object(inner), key)),
    value,
  );

/** Firefox: hears of every request of the extension at that root, and tells of them when asked. */
export async function hearOwnRequests(browser: Browser, root: string): Promise<() => Promise<string[]>> {
  const connection: Connection = Reflect.get(browser, 'connection');
  const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = at(windows, 'result', 'contexts', 0, 'context');
  const run = async (expression: string): Promise<unknown> => {
    const ran = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
    if (at(ran, 'result', 'type') !== 'success') throw new Error(`Firefox's own window: ${JSON.stringify(ran)}`);
    return at(ran, 'result', 'result', 'value');
  };
  await run(KEEP(root));
  return async () => JSON.parse(String(await run(TELL)));
}

import type { Browser } from 'puppeteer-core';

/** The part of the driver's connection that is used: it alone reaches Firefox's own window. */
interface Connection {
  send(method: string, about: object): Promise<{ readonly result: unknown }>;
}

const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner === null || inner === undefined ? null : Reflect.get(Object(inner), key)),
    value,
  );

/** Runs scripts in Firefox's own window, with all that Firefox itself may do. */
export type OwnWindow = (expression: string) => Promise<unknown>;

/** Firefox: its own window. */
export async function ownWindow(browser: Browser): Promise<OwnWindow> {
  const connection: Connection = Reflect.get(browser, 'connection');
  const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = at(windows, 'result', 'contexts', 0, 'context');
  return async (expression) => {
    const ran = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
    if (at(ran, 'result', 'type') !== 'success') throw new Error(`Firefox's own window: ${JSON.stringify(ran)}`);
    return at(ran, 'result', 'result', 'value');
  };
}

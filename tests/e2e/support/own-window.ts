import type { Browser } from 'puppeteer-core';

/** The part of the driver's connection that is used, for what the driver's own calls leave out. */
interface Connection {
  send(method: string, about: object): Promise<{ readonly result: unknown }>;
}

/** Firefox: the driver's connection to it. */
export function connectionOf(browser: Browser): Connection {
  const connection: Connection | undefined = Reflect.get(browser, 'connection');
  if (typeof connection?.send !== 'function') throw new Error('the driver no longer gives its connection');
  return connection;
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
  const connection = connectionOf(browser);
  const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = at(windows, 'result', 'contexts', 0, 'context');
  return async (expression) => {
    const ran = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
    if (at(ran, 'result', 'type') !== 'success') throw new Error(`Firefox's own window: ${JSON.stringify(ran)}`);
    return at(ran, 'result', 'result', 'value');
  };
}

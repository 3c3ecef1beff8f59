import type { Page } from 'puppeteer-core';
import type { DavServer } from '../../integration/servers/dav-servers.ts';
import { allow } from './allow.ts';
import { type Session, until } from './launch.ts';
import { click, dashboard, named, shot } from './screens.ts';
import { rowsOf } from './store.ts';

const PASSPHRASE = 'a river in the morning';

/** When something recurring was done last, as the extension keeps it; 0 where it wasn't. */
async function doneAt(session: Session, what: 'sync' | 'browser'): Promise<number> {
  const rows = await rowsOf(session, 'meta');
  const row = rows.find((each) => typeof each === 'object' && each !== null && Reflect.get(each, 'id') === what);
  return Number((row && Reflect.get(Object(row), 'doneAt')) ?? 0);
}

/** Waits until the devices exchanged, through the folder or through the browser's own sync, since a moment. */
export async function untilExchanged(
  session: Session,
  what: 'sync' | 'browser',
  since: number,
  patience = 60_000,
): Promise<void> {
  await until(async () => ((await doneAt(session, what)) >= since ? true : undefined), patience);
}

/** Connects the folder of a server on the data page, as a person does; the first exchange is under way then. */
export async function enterFolder(
  session: Session,
  { address, user, password }: DavServer,
  name: string,
  passphrase = PASSPHRASE,
): Promise<Page> {
  await allow(session, 'http://127.0.0.1/*');
  const page = await dashboard(session, '#/data');
  const fields = [
    ['Address of the folder', address],
    ['User', user],
    ['Password', password],
    ['Passphrase', passphrase],
    ['What this device is called', name],
  ] as const;
  for (const [label, words] of fields) await (await named(page, '.devices input', label)).type(words);
  await click(page, '.devices button', 'Connect the folder');
  return page;
}

/** Connects the folder of a server, and waits for the first exchange. */
export async function connectFolder(
  session: Session,
  server: DavServer,
  name: string,
  patience?: number,
): Promise<void> {
  const asked = Date.now();
  const page = await enterFolder(session, server, name);
  await untilExchanged(session, 'sync', asked, patience);
  await shot(page, `devices-${name}`, true);
  await page.close();
}

/** Exchanges through the folder, now. */
export async function exchangeNow(session: Session, patience?: number): Promise<void> {
  const page = await dashboard(session, '#/data');
  const asked = Date.now();
  await click(page, '.devices button', 'Exchange now');
  await untilExchanged(session, 'sync', asked, patience);
  await page.close();
}

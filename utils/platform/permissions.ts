import { browser } from 'wxt/browser';

const SCRIPT_ID = 'watch-where-allowed';
const WATCH = '/content-scripts/watch.js';

type Origins = { readonly origins?: readonly string[] | undefined };

/** Of match patterns those whose pages the extension may read now. */
export async function allowedOf(patterns: readonly string[]): Promise<string[]> {
  const allowed = await Promise.all(
    patterns.map((origin) => browser.permissions.contains({ origins: [origin] }).catch(() => false)),
  );
  return patterns.filter((_, index) => allowed[index]);
}

/** Calls back with the match patterns of the pages that the person gave access to. */
export function onSitesAllowed(handle: (patterns: readonly string[]) => unknown): void {
  browser.permissions.onAdded.addListener(({ origins = [] }: Origins) =>
    origins.length > 0 ? handle(origins) : undefined,
  );
}

/** Calls back when the person took back access to pages. */
export function onSitesForbidden(handle: () => unknown): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }: Origins) => (origins.length > 0 ? handle() : undefined));
}

/** Asks the person for pages by their match patterns; to be called in a click. Gives whether they said yes. */
export function permit(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] }).catch(() => false);
}

/** Gives pages back to the browser. Those of the manifest it keeps. */
export function forbid(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...patterns] }).catch(() => false);
}

/** Calls back when anything was allowed or taken back, until the returned function is called. */
export function onPermissionsChanged(handle: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(handle);
  onRemoved.addListener(handle);
  return () => {
    onAdded.removeListener(handle);
    onRemoved.removeListener(handle);
  };
}

/** Lets the watching script run on pages beyond those of the manifest: on these, and on no others. */
export async function watchAlsoOn(patterns: readonly string[]): Promise<void> {
  const { scripting } = browser;
  const there = await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (patterns.length === 0) {
    if (there.length > 0) await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    ...{ id: SCRIPT_ID, js: [WATCH], matches: [...patterns] },
    ...{ allFrames: true, matchOriginAsFallback: true, runAt: 'document_start' },
  } as const;
  // Paths and options are newer than the types.
  const change = there.length > 0 ? scripting.updateContentScripts : scripting.registerContentScripts;
  await Reflect.apply(change, scripting, [[script]]);
}

const SERVERS = 'servers';

/** The patterns of servers that were asked for and are no sites: whatever plays there is nobody's lesson. */
export async function serversAskedFor(): Promise<string[]> {
  const { [SERVERS]: patterns } = await browser.storage.session.get(SERVERS);
  return Array.isArray(patterns) ? patterns.filter((pattern) => typeof pattern === 'string') : [];
}

async function noteServer(pattern: string): Promise<void> {
  await browser.storage.session.set({ [SERVERS]: [...(await serversAskedFor()), pattern] });
}

/** Forgets that patterns were asked for as servers, so that a site there can be added. */
async function forgetServers(patterns: readonly string[]): Promise<void> {
  const left = (await serversAskedFor()).filter((pattern) => !patterns.includes(pattern));
  await browser.storage.session.set({ [SERVERS]: left });
}

/** What Firefox wants to be said of data that leave the machine, even to a server of the person's own. */
const DATA = ['browsingActivity', 'websiteActivity'];

const wishOf = (pattern: string, sends: boolean): object =>
  import.meta.env.FIREFOX && sends ? { origins: [pattern], data_collection: DATA } : { origins: [pattern] };

/** The match pattern of a server; of its port patterns say nothing. */
export const serverPattern = ({ protocol, hostname }: URL): string => `${protocol}//${hostname}/*`;

/** Asks the person for one server that is no site; to be called in a click. `sends`: what is recorded may be sent there. */
export function permitServer(server: URL, { sends }: { readonly sends: boolean }): Promise<boolean> {
  const pattern = serverPattern(server);
  // Not awaited: a browser asks within the click alone. It is noted long before the person has answered.
  void noteServer(pattern);
  return browser.permissions.request(wishOf(pattern, sends)).catch(() => false);
}

/** Gives a server back to the browser, once it isn't used any more. */
export async function forbidServer(server: URL, { sends }: { readonly sends: boolean }): Promise<void> {
  const pattern = serverPattern(server);
  await browser.permissions.remove(wishOf(pattern, sends)).catch(() => false);
  await forgetServers([pattern]);
}

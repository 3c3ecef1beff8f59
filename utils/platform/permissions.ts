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
export function onSitesAllowed(handle: (patterns: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins = [] }: Origins) => {
    if (origins.length > 0) handle(origins);
  });
}

/** Calls back when the person took back access to pages. */
export function onSitesForbidden(handle: () => void): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }: Origins) => {
    if (origins.length > 0) handle();
  });
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

/** What Firefox wants to be said of data that leave the machine, even to a server of the person's own. */
const DATA = ['browsingActivity', 'websiteActivity'];

/** Asks the person for one server, to which what is recorded may be sent; to be called in a click. */
export function permitFolder({ protocol, hostname }: URL): Promise<boolean> {
  const origins = { origins: [`${protocol}//${hostname}/*`] };
  const asked = import.meta.env.FIREFOX ? { ...origins, data_collection: DATA } : origins;
  return browser.permissions.request(asked).catch(() => false);
}

import { expect, test } from 'vitest';
import type { Engine } from '../../../scripts/browsers.ts';
import { type LaunchOptions, launch, type Session } from './launch.ts';

/** The engines that the cases run in: LOOPBREAK_ENGINES, or both. */
export const ENGINES: readonly Engine[] = (['chromium', 'firefox'] as const).filter((engine) =>
  (process.env.LOOPBREAK_ENGINES ?? 'chromium,firefox').split(',').includes(engine),
);

/**
 * Hosts that a browser asks by itself: for its updates, its settings, the page of a new tab. Where the browser tells who asked (Firefox),
 * they are excused for it alone.
 */
const VENDORS =
  /^https?:\/\/([^/]+\.)?(mozilla\.(com|net|org)|firefox\.com|googleapis\.com|gstatic\.com|(clients\d|accounts|www|update|safebrowsing|sb-ssl)\.google\.com|start\.duckduckgo\.com|redirector\.gvt1\.com)(:\d+)?\//;

/** Requests that no page of the test asked for and no browser makes by itself: there may be none. */
export async function strayRequests(session: Session, pageRequests?: RegExp): Promise<string[]> {
  const strays = session.web.hits.filter(({ expected, origin, url }) => {
    const fromExtension = /(chrome|moz)-extension:/.test(origin);
    return fromExtension || (!expected && !VENDORS.test(url) && !pageRequests?.test(url));
  });
  const own = (await session.ownRequests()).filter((url) => VENDORS.test(url));
  return [...strays.map(({ url, origin }) => `${url} ${origin}`), ...own];
}

/** What a case may hear of the extension on a console, since it brings the trouble about itself; else there may be nothing. */
export interface Provoking {
  readonly complains?: RegExp;
}

/** Errors that nobody caught and words on a console, but for those that were brought about. */
export function unprovoked(session: Session, complains: RegExp | undefined): string[] {
  return session.complaints().filter((complaint) => !complains?.test(complaint));
}

export interface CaseOptions extends Omit<LaunchOptions, 'engine'>, Provoking {
  /** Addresses that a player on the page asks for by itself. */
  readonly pageRequests?: RegExp;
  /** Only these, where the other one can't do on this machine what the case needs. */
  readonly engines?: readonly Engine[];
}

/** Defines one test for each browser: a fresh profile with the extension, ended whatever happens, and silent on the network and on consoles. */
export function inEachBrowser(
  title: string,
  run: (session: Session) => Promise<void>,
  { pageRequests, complains, engines = ENGINES, ...options }: CaseOptions = {},
): void {
  test.for(ENGINES.filter((engine) => engines.includes(engine)))(`%s: ${title}`, async (engine) => {
    const session = await launch({ ...options, engine });
    try {
      await run(session);
      expect(await strayRequests(session, pageRequests)).toEqual([]);
      expect(unprovoked(session, complains)).toEqual([]);
    } finally {
      await session.close();
    }
  });
}

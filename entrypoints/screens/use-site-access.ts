import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SiteGroupView } from '@/components/sites/site-groups';
import { SITES } from '@/utils/catalogue/index';
import { matchesOf } from '@/utils/catalogue/optional-matches';
import { requiredMatches } from '@/utils/catalogue/required-matches';
import { SITE_GROUPS, type Site } from '@/utils/catalogue/site';
import { allowedOf, forbid, onPermissionsChanged, permit } from '@/utils/platform/permissions';

/** Which optional sites the person allowed, and the ways to change that, which are to be called in a click. */
export interface SiteAccess {
  /** Null until the browser has told. */
  readonly groups: readonly SiteGroupView[] | null;
  readonly allow: (sites: readonly string[]) => void;
  readonly takeBack: (sites: readonly string[]) => void;
}

const OPTIONAL: readonly Site[] = SITES.filter((site) => !site.core && site.id !== 'sample');
/** A platform has several rows of hosts under one name: they are one site to a person. */
const NAMES: readonly string[] = [...new Set(OPTIONAL.map(({ name }) => name))];

/** Those of the manifest are allowed anyway, and can't be given back. */
const REQUIRED: ReadonlySet<string> = new Set(requiredMatches(import.meta.env.MODE));

function patternsOf(names: readonly string[]): string[] {
  const patterns = OPTIONAL.filter(({ name }) => names.includes(name)).flatMap(matchesOf);
  return [...new Set(patterns)].filter((pattern) => !REQUIRED.has(pattern));
}

/** What sites have alone: a player that another allowed site needs as well stays. */
function ownPatternsOf(names: readonly string[], groups: readonly SiteGroupView[]): string[] {
  const kept = groups.flatMap(({ sites }) => sites.filter(({ name, allowed }) => allowed && !names.includes(name)));
  const needed = new Set(patternsOf(kept.map(({ name }) => name)));
  return patternsOf(names).filter((pattern) => !needed.has(pattern));
}

async function readGroups(): Promise<SiteGroupView[]> {
  const allowed = new Set(await allowedOf(patternsOf(NAMES)));
  return SITE_GROUPS.map((id) => {
    const names = [...new Set(OPTIONAL.filter(({ group }) => group === id).map(({ name }) => name))];
    const sites = names.map((name) => ({ name, allowed: patternsOf([name]).every((pattern) => allowed.has(pattern)) }));
    return { id, sites: sites.sort((a, b) => a.name.localeCompare(b.name)) };
  });
}

/** What the browser allows, live. */
export function useSiteAccess(): SiteAccess {
  const [groups, setGroups] = useState<readonly SiteGroupView[] | null>(null);
  const read = useCallback(() => void readGroups().then(setGroups), []);
  useEffect(() => {
    read();
    return onPermissionsChanged(read);
  }, [read]);
  // The browser asks within the click, so nothing is waited for before.
  const allow = useCallback((names: readonly string[]) => void permit(patternsOf(names)).then(read), [read]);
  const takeBack = useCallback(
    (names: readonly string[]) => void forbid(ownPatternsOf(names, groups ?? [])).then(read),
    [groups, read],
  );
  return { groups, allow, takeBack };
}

import { patternOf } from './pattern';
import type { Platform, PlatformFacts } from './platform';
import { PLATFORMS } from './platforms/index';

const ENOUGH = 2;

function hasPathOf(platform: Platform, address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null && (platform.paths ?? []).some((path) => patternOf('pathname', path).test({ pathname: url.pathname }))
  );
}

/** How much speaks for a platform: a strong mark weighs two, a weak one and a path one. */
function weightOf(platform: Platform, facts: PlatformFacts): number {
  const found = platform.marks.filter((mark) => facts.found.includes(mark.selector));
  const marks = found.reduce((sum, mark) => sum + (mark.weak ? 1 : ENOUGH), 0);
  return marks + (hasPathOf(platform, facts.address) ? ENOUGH : 0);
}

/**
 * The platform that a page runs on, by its marks: one strong mark, two weak ones, or an address that no other has. Of several the one
 * that most speaks for; null where too little does.
 */
export function recognise(facts: PlatformFacts, platforms: readonly Platform[] = PLATFORMS): Platform | null {
  let best: Platform | null = null;
  let most = ENOUGH - 1;
  for (const platform of platforms) {
    const weight = weightOf(platform, facts);
    if (weight <= most) continue;
    best = platform;
    most = weight;
  }
  return best;
}

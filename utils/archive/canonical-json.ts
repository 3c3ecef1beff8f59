/** Names that a naive copy of a parsed file would let reach every object's prototype (reliability.md §7). */
const HOSTILE: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Nothing that is kept nests deeper. */
const DEEPEST = 20;

/** JSON with the names of each object in order, so that the same value is always the same text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Whether a parsed value itself has a name that is an attack. */
export function hasHostileName(value: unknown): boolean {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && Object.getOwnPropertyNames(value).some((name) => HOSTILE.has(name));
}

/** Whether a parsed value has names that are an attack, or nests beyond all reason. */
export function isHostile(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth > DEEPEST) return true;
  return hasHostileName(value) || Object.values(value).some((part) => isHostile(part, depth + 1));
}

/** Compiled patterns by their text: the catalogue is constant, so this holds no more than its patterns. */
const compiled = new Map<string, URLPattern>();

/** The compiled pattern of a path or a fragment. Throws on one that is malformed. */
export function patternOf(part: 'pathname' | 'hash', text: string): URLPattern {
  const key = `${part} ${text}`;
  const known = compiled.get(key);
  if (known) return known;
  const pattern = new URLPattern({ [part]: text });
  compiled.set(key, pattern);
  return pattern;
}

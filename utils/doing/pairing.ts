/** Two tools. */
export type Pair = readonly [string, string];

const keyOf = (tool: string): string => tool.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
const pairKey = ([a, b]: Pair): string => [keyOf(a), keyOf(b)].sort().join('\u0000');

/** Every tool once, as it was written last, the most used first. */
function ranked(tools: readonly string[]): string[] {
  const byKey = Map.groupBy(
    tools.filter((tool) => keyOf(tool) !== ''),
    keyOf,
  );
  return [...byKey.values()].toSorted((a, b) => b.length - a.length).flatMap((same) => same.at(-1) ?? []);
}

/**
 * Pairs of tools that the person uses and hasn't mixed yet, those of the most used first (product.md, row 3: "a pair you haven't mixed
 * yet"). `used`: each use of a tool, oldest first; `mixed`: the pairs of the micro-experiences so far.
 */
export function newPairs(used: readonly string[], mixed: readonly Pair[], most: number): Pair[] {
  const tools = ranked(used);
  const known = new Set(mixed.map(pairKey));
  const pairs = tools.flatMap((first, index) => tools.slice(index + 1).map((second): Pair => [first, second]));
  const rank = ([a, b]: Pair): number => tools.indexOf(a) + tools.indexOf(b);
  return pairs
    .filter((pair) => !known.has(pairKey(pair)))
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, most);
}

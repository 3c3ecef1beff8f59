import { type Copy, compareEntries, type Entry, entryName } from './entries';

/** What merging a copy into this one changes. */
export interface MergePlan {
  /** Entries that stand in the place of what is here. */
  readonly changes: readonly Entry[];
  /** Rows that are new here, that replace what is here, that are deleted here. */
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Rows of the other copy that were deleted here since. */
  readonly deletedHere: readonly Entry[];
}

/** Two copies as one: of each row what was said last. Commutative, associative and idempotent. */
export function merge(a: Copy, b: Copy): Copy {
  const merged = new Map(a);
  for (const [name, entry] of b) {
    const here = merged.get(name);
    if (!here || compareEntries(here, entry) < 0) merged.set(name, entry);
  }
  return merged;
}

/** What merging another copy into this one would change; nothing where all of it is known here. */
export function planMerge(here: Copy, there: Copy): MergePlan {
  const changes: Entry[] = [];
  const deletedHere: Entry[] = [];
  let [added, changed, removed] = [0, 0, 0];
  for (const [name, entry] of there) {
    const known = here.get(name);
    if (known && compareEntries(known, entry) >= 0) {
      if (known.row === null && entry.row !== null) deletedHere.push(entry);
      continue;
    }
    changes.push(entry);
    if (entry.row === null) removed += known?.row ? 1 : 0;
    else if (known?.row) changed += 1;
    else added += 1;
  }
  return { changes, added, changed, removed, deletedHere };
}

/** What was deleted here, brought back: said after the deletion. */
export function broughtBack(here: Copy, { deletedHere }: MergePlan): Entry[] {
  return deletedHere.map((entry) => ({ ...entry, at: (here.get(entryName(entry))?.at ?? 0) + 1 }));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const ROW = v.object({
  url: v.string(),
  label: v.string(),
  platform: v.optional(v.string(), '–'),
  lang: v.optional(v.nullable(v.string())),
  /** Of a practice address: `deep` is one exercise or document, `landing` a site's front. */
  granularity: v.optional(v.nullable(v.string())),
  /** Of a page that isn't watched: certificate, checkout, enrol. */
  event: v.optional(v.nullable(v.string())),
});

/** One address of a corpus and what it is. */
export type AddressRow = v.InferOutput<typeof ROW>;

/** The rows of one file of addresses; none where the directory hasn't got it. Throws on a row that is malformed. */
export function readRows(directory: string, name: string): AddressRow[] {
  const file = join(directory, `${name}_urls.jsonl`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => v.parse(ROW, JSON.parse(line)));
}

import { siteOfAdded } from '@/utils/catalogue/added';
import { matchPage } from '@/utils/catalogue/match';
import { recognise } from '@/utils/catalogue/recognise';
import type { PageMatch } from '@/utils/catalogue/site';

export const OUTCOMES = [
  'lesson',
  'needs media',
  'undecided',
  'reading',
  'practice',
  'browse',
  'enrol',
  'checkout',
  'certificate',
  'other',
  'unknown',
] as const;

/** What an address says of its page by itself. */
export type Outcome = (typeof OUTCOMES)[number];

export interface Judged {
  readonly outcome: Outcome;
  /** The site's id, or the platform's where the host isn't in the catalogue. */
  readonly by: string;
  /** Known only once a person has added the host, by an address that no other software has. */
  readonly added: boolean;
}

function outcomeOf(match: PageMatch | null): Outcome {
  if (!match) return 'unknown';
  if (match.kind !== 'lesson') return match.kind;
  if (match.site.general) return 'undecided';
  return match.needsMedia ? 'needs media' : 'lesson';
}

/** An address, judged by the catalogue, and else as if its host had been added. */
export function judge(url: string): Judged {
  const known = matchPage(url);
  if (known) return { outcome: outcomeOf(known), by: known.site.id, added: false };
  const platform = recognise({ address: url, found: [] });
  const origin = URL.parse(url)?.origin;
  if (!platform || origin === undefined) return { outcome: 'unknown', by: '–', added: false };
  const match = matchPage(url, [siteOfAdded({ origin, platform: platform.id })]);
  return { outcome: outcomeOf(match), by: platform.id, added: true };
}

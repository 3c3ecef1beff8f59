import type { Texts } from '@/components/Texts';
import { RESETS } from '@/utils/resets/resets';
import type { Scenario } from '@/utils/resets/scenario';

/** The sentence of a reset to be said aloud, with the person's role where they told it. */
export function saidText(of: { readonly scenario: Scenario; readonly role: string }, text: Texts['text']): string {
  const { said } = RESETS[of.scenario];
  return of.role === '' ? text(said.text) : text(said.withRole, of.role);
}

import { type Texts, useTexts } from '@/components/Texts';
import type { NudgeView } from '@/utils/nudging/view';
import { EASED, firstOf, reasonOf } from '@/utils/nudging/wording';

/** The sentence that says why a nudge came. */
export function reasonText({ text, count }: Texts, view: NudgeView): string {
  const reason = reasonOf(view);
  return 'plain' in reason ? text(reason.plain, reason.title) : count(reason.plural, reason.amount, reason.title);
}

/** Why it came, and at the first showing of its form that it is new and how to be rid of it; once, that they became rarer. */
export function NudgeReason({ view }: { readonly view: NudgeView }) {
  const texts = useTexts();
  return (
    <>
      <p class="reason">{reasonText(texts, view)}</p>
      {view.first && <p class="first">{texts.text(firstOf(view.trigger))}</p>}
      {view.eased && <p class="first">{texts.text(EASED)}</p>}
    </>
  );
}

import type { NudgeView } from '@/utils/nudging/view';
import { reasonOf } from '@/utils/nudging/wording';
import { notify } from '@/utils/platform/notify';
import { count, text } from '@/utils/platform/texts';

function sentenceOf(view: NudgeView): string {
  const reason = reasonOf(view);
  return 'plain' in reason ? text(reason.plain, reason.title) : count(reason.plural, reason.amount, reason.title);
}

/** Shows a nudge as a notification of the system; false where the person hasn't allowed that. */
export function noticeOf(view: NudgeView): Promise<boolean> {
  return notify({ id: view.id, title: text('common_name'), message: sentenceOf(view) });
}

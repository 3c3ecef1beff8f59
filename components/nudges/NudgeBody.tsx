import type { Ref } from 'preact';
import { saidText } from '@/components/resets/said-text';
import { type Texts, useTexts } from '@/components/Texts';
import type { ContentView } from '@/utils/nudging/content';
import type { NudgeAnswer, NudgeView } from '@/utils/nudging/view';
import { RESETS } from '@/utils/resets/resets';
import { NudgePlan } from './NudgePlan';
import { NudgeTask } from './NudgeTask';

interface Props {
  readonly view: NudgeView;
  readonly field: Ref<HTMLTextAreaElement>;
  readonly onAnswer: (answer: NudgeAnswer, task: string | null) => void;
}

/** What a content says, where it only says something. */
function saidBy(content: ContentView, { text, count, duration }: Texts): string | null {
  switch (content.kind) {
    case 'plan':
      return text('nudge_plan_yours', content.plan);
    case 'reset':
      return `${text(RESETS[content.scenario].physical.text)} ${saidText(content, text)}`;
    case 'week':
      return text('nudge_week', duration(content.watched), duration(content.made));
    case 'loop-check': {
      const certificates = count('nudge_loop_certificates', content.certificates);
      const sum = count('nudge_loop', content.made, duration(content.watched), certificates);
      const { step } = content;
      return step ? `${sum} ${text('nudge_loop_next', step.course, text(step.idea.text, step.idea.topic))}` : sum;
    }
    case 'before-picture':
      return text(content.taken ? 'nudge_picture_taken' : 'nudge_picture_missing');
    case 'task':
    case 'ask-plan':
      return null;
  }
}

/** What a nudge holds besides its reason. */
export function NudgeBody({ view, field, onAnswer }: Props) {
  const texts = useTexts();
  const { content } = view;
  if (content.kind === 'task') return <NudgeTask ideas={content.ideas} field={field} />;
  if (content.kind === 'ask-plan') return <NudgePlan onAnswer={onAnswer} />;
  return <p class="content">{saidBy(content, texts)}</p>;
}

/** What the ten minutes are for, where the content and not a field says it. */
export function taskOf({ content }: NudgeView, { text }: Pick<Texts, 'text'>): string | null {
  if (content.kind === 'plan') return content.plan;
  if (content.kind === 'loop-check' && content.step) return text(content.step.idea.text, content.step.idea.topic);
  return content.kind === 'before-picture' ? content.title : null;
}

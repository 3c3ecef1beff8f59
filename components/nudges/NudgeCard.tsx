import { useRef } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import type { Judged } from '@/utils/judging/judged';
import type { NudgeAnswer, NudgeView } from '@/utils/nudging/view';
import { NudgeBody, taskOf } from './NudgeBody';
import { NudgeButtons } from './NudgeButtons';
import { NudgeLinks } from './NudgeLinks';
import { NudgeReason } from './NudgeReason';

interface Props {
  readonly view: NudgeView;
  readonly judged: Judged | null;
  /** `task`: what the person means to make, as it stands in the card; or the plan that they wrote in it. */
  readonly onAnswer: (answer: NudgeAnswer, task: string | null) => void;
  readonly onAlready: () => void;
}

/** The card of a natural break: one reason, one content, three buttons, two quiet links. */
export function NudgeCard({ view, judged, onAnswer, onAlready }: Props) {
  const texts = useTexts();
  const task = useRef<HTMLTextAreaElement>(null);
  const answer = (given: NudgeAnswer) => onAnswer(given, task.current?.value.trim() || taskOf(view, texts));
  return (
    <>
      <NudgeReason view={view} />
      <NudgeBody view={view} field={task} onAnswer={onAnswer} />
      <NudgeButtons onAnswer={answer} />
      <NudgeLinks trigger={view.trigger} judged={judged} onAnswer={answer} onAlready={onAlready} />
    </>
  );
}

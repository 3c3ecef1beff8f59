import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/components/Texts';
import type { Judged } from '@/utils/judging/judged';
import type { NudgeAnswer, NudgeReply, NudgeView, UndoableReply } from '@/utils/nudging/view';
import { NudgeCard } from './NudgeCard';
import { NudgeLine } from './NudgeLine';
import { reasonText } from './NudgeReason';
import { NudgeReplied, replyText } from './NudgeReplied';
import { NudgeToast } from './NudgeToast';
import { useLinger } from './use-linger';

/** Where one nudge is between being shown and being gone. */
export type NudgeStage =
  | { readonly at: 'asking' }
  | { readonly at: 'writing'; readonly refused: string | null }
  | { readonly at: 'working' }
  | { readonly at: 'replied'; readonly reply: NudgeReply };

interface Props {
  readonly view: NudgeView;
  /** Why the lesson counts, where a judge said so. */
  readonly judged: Judged | null;
  readonly onAnswer: (answer: NudgeAnswer, task: string | null) => Promise<NudgeReply>;
  readonly onLog: (line: string) => Promise<NudgeReply>;
  readonly onUndo: (reply: UndoableReply) => Promise<NudgeReply>;
  /** Told of each stage: a nudge that is being written in or has been answered isn't taken away. */
  readonly onStage: (stage: NudgeStage['at']) => void;
  readonly onGone: () => void;
}

/** A toast goes by itself after this (look.md, 'Nudge'). */
const TOAST_LASTS_MS = 20_000;
const REPLY_LASTS_MS = 6_000;
/** Screen readers announce a text that appears in a live region, not one that came with it. */
const ANNOUNCE_AFTER_MS = 150;

function lastingOf({ at }: NudgeStage, { form }: NudgeView): number | null {
  if (at === 'replied') return REPLY_LASTS_MS;
  return at === 'asking' && form === 'toast' ? TOAST_LASTS_MS : null;
}

/** One nudge from its reason to what came of the answer. */
export function Nudge({ view, judged, onAnswer, onLog, onUndo, onStage, onGone }: Props) {
  const texts = useTexts();
  const [stage, setStage] = useState<NudgeStage>({ at: 'asking' });
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const [said, setSaid] = useState('');
  const go = (next: NudgeStage) => {
    onStage(next.at);
    setStage(next);
  };
  const perform = async (work: Promise<NudgeReply>) => {
    go({ at: 'working' });
    go({ at: 'replied', reply: await work });
  };
  const log = async (line: string) => {
    go({ at: 'working' });
    const reply = await onLog(line);
    go(reply.kind === 'refused' ? { at: 'writing', refused: line } : { at: 'replied', reply });
  };
  useLinger(frame, lastingOf(stage, view), () => {
    if (stage.at === 'asking') void onAnswer('ignored', null);
    onGone();
  });
  const news = stage.at === 'replied' ? replyText(texts, stage.reply) : reasonText(texts, view);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(news), ANNOUNCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [news]);
  const Form = view.form === 'card' ? NudgeCard : NudgeToast;
  return (
    <section
      ref={setFrame}
      class={`nudge ${view.form}`}
      aria-label={texts.text('nudge_label')}
      aria-busy={stage.at === 'working'}
      data-stage={stage.at}
    >
      <p class="announced" aria-live="polite">
        {said}
      </p>
      {stage.at === 'replied' && <NudgeReplied reply={stage.reply} onUndo={(undone) => void perform(onUndo(undone))} />}
      {stage.at === 'writing' && (
        <NudgeLine refused={stage.refused} onLog={(line) => void log(line)} onBack={() => go({ at: 'asking' })} />
      )}
      {(stage.at === 'asking' || stage.at === 'working') && (
        <Form
          view={view}
          judged={judged}
          onAnswer={(answer, task) => void perform(onAnswer(answer, task))}
          onAlready={() => go({ at: 'writing', refused: null })}
        />
      )}
    </section>
  );
}

import { CONTENT_NAMES, TRIGGER_NAMES } from '@/components/settings/nudge-names';
import { Section } from '@/components/settings/Section';
import { type Texts, useTexts } from '@/components/Texts';
import { Button } from '@/components/ui/Button';
import type { ShownContent } from '@/utils/nudging/content';
import type { WhatWasLearned } from '@/utils/nudging/learned';
import type { PoolChange } from '@/utils/nudging/pool-change';

interface Props {
  readonly learned: WhatWasLearned;
  readonly onChangePool: (change: PoolChange) => void;
  readonly onForget: () => void;
}

const NAMES = {
  ...CONTENT_NAMES,
  'ask-plan': 'settings_content_plan_ask',
  'loop-check': 'settings_content_loop',
} as const satisfies Record<ShownContent, string>;

function sentencesOf({ contents, preferences, halvings }: WhatWasLearned, { text, count }: Texts): string[] {
  return [
    ...preferences.map(({ trigger, content, begun, shown }) =>
      text('learned_preference', text(TRIGGER_NAMES[trigger][0]), text(NAMES[content]), begun, shown),
    ),
    ...contents.map(({ name, shown, begun }) => count('learned_content', shown, text(NAMES[name]), begun)),
    ...(halvings > 0 ? [count('learned_halved', halvings)] : []),
  ];
}

/** What was learned of what works, in words; one change that it speaks for; the way to forget it. */
export function LearnedNudges({ learned, onChangePool, onForget }: Props) {
  const texts = useTexts();
  const { text, count } = texts;
  const { change, shown, begun, isEnough } = learned;
  return (
    <Section title={text('learned_title')} lead={text('learned_lead')}>
      <p>{isEnough ? count('learned_sum', begun, shown) : count('learned_not_yet', shown)}</p>
      {isEnough && (
        <ul class="learned">
          {sentencesOf(learned, texts).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {change && (
        <p class="learned-change">
          {text(
            change.why === 'worked' ? 'learned_change_worked' : 'learned_change_untried',
            text(NAMES[change.into]),
            text(NAMES[change.out]),
          )}{' '}
          <Button onClick={() => onChangePool(change)}>{text('learned_change_do')}</Button>
        </p>
      )}
      {shown > 0 && (
        <p>
          <Button look="quiet" onClick={onForget}>
            {text('learned_forget')}
          </Button>
        </p>
      )}
    </Section>
  );
}

import { DockEnded } from '@/components/dock/DockEnded';
import { DockOpen } from '@/components/dock/DockOpen';
import { DockPill } from '@/components/dock/DockPill';
import { NudgeCard } from '@/components/nudges/NudgeCard';
import { NudgeLine } from '@/components/nudges/NudgeLine';
import { NudgeReplied } from '@/components/nudges/NudgeReplied';
import { NudgeToast } from '@/components/nudges/NudgeToast';
import type { DockView } from '@/utils/doing/dock';
import type { NudgeView } from '@/utils/nudging/view';
import { durationMs, epochMs, HOUR, MINUTE } from '@/utils/time/brands';
import { nothing, type Shelf } from './shelf';

const view: NudgeView = {
  ...{ id: 'n', trigger: 'lesson-ended', form: 'card', pauses: false, minutes: 42, title: 'React, the complete guide' },
  ...{ figures: { of: 'watching' }, first: false, eased: false },
  content: { kind: 'task', ideas: [{ text: 'suggest_code_rebuild', topic: 'Hooks' }] },
};
const card = (change: Partial<NudgeView>) => (
  <section class="nudge card">
    <NudgeCard view={{ ...view, ...change }} judged={null} onAnswer={nothing} onAlready={nothing} />
  </section>
);
const toast = (change: Partial<NudgeView>) => (
  <section class="nudge toast">
    <NudgeToast view={{ ...view, form: 'toast', ...change }} judged={null} onAnswer={nothing} onAlready={nothing} />
  </section>
);
const dock: DockView = {
  ...{ timer: epochMs(0), title: '', target: durationMs(10 * MINUTE), canReturn: true },
  offers: [
    { from: 'lesson', idea: { text: 'suggest_code_rebuild', topic: 'Hooks' } },
    { from: 'experience', title: 'A radio in CSS' },
  ],
};
const docked = (change: Partial<DockView>, passed: number) => (
  <section class="nudge dock">
    <DockOpen
      dock={{ ...dock, ...change }}
      passed={durationMs(passed)}
      isUp={passed >= 10 * MINUTE}
      onWish={nothing}
      onSmall={nothing}
    />
  </section>
);

/** What is shown over somebody else's page. */
export const NUDGES: Shelf = {
  name: 'Over a page',
  states: [
    ['NudgeCard: a small task', card({})],
    ['NudgeCard: the first of its kind, become rarer', card({ first: true, eased: true })],
    ['NudgeCard: the person’s plan', card({ content: { kind: 'plan', plan: 'the editor, and rebuild one thing' } })],
    ['NudgeCard: a reset', card({ content: { kind: 'reset', scenario: 'graduate', role: '' } })],
    [
      'NudgeCard: the loop check',
      card({
        trigger: 'enrol',
        figures: { of: 'courses', courses: 4, certificates: 2, made: 1 },
        content: { kind: 'week', watched: durationMs(5 * HOUR), made: durationMs(20 * MINUTE) },
      }),
    ],
    ['NudgeToast: binge', toast({ trigger: 'binge' })],
    ['NudgeToast: asks for a plan', toast({ trigger: 'first-play', content: { kind: 'ask-plan', course: 'x' } })],
    [
      'NudgeLine',
      <section class="nudge card">
        <NudgeLine refused={null} onLog={nothing} onBack={nothing} />
      </section>,
    ],
    [
      'NudgeLine: refused',
      <section class="nudge card">
        <NudgeLine refused="20 hours" onLog={nothing} onBack={nothing} />
      </section>,
    ],
    [
      'NudgeReplied',
      <section class="nudge card">
        <NudgeReplied
          reply={{ kind: 'logged', taskId: 't', minutes: 10, before: 0.25, after: 0.29 }}
          onUndo={nothing}
        />
      </section>,
    ],
    ['DockOpen: what to make', docked({}, 20_000)],
    ['DockOpen: making', docked({ title: 'An ugly navbar' }, 3 * MINUTE)],
    ['DockOpen: time is up', docked({ title: 'An ugly navbar' }, 11 * MINUTE)],
    ['DockOpen: forgotten', docked({ title: 'An ugly navbar' }, 9 * HOUR)],
    [
      'DockPill',
      <section class="nudge dock">
        <DockPill dock={{ ...dock, title: 'An ugly navbar' }} passed={durationMs(3 * MINUTE)} onOpen={nothing} />
      </section>,
    ],
    [
      'DockEnded: a hard one',
      <section class="nudge dock">
        <DockEnded
          ended={{
            kind: 'ended',
            how: 'scrapped',
            taskId: 't',
            minutes: 12,
            before: 0.2,
            after: 0.24,
            hard: true,
            canReturn: true,
          }}
          timer={epochMs(0)}
          onWish={nothing}
          onGone={nothing}
        />
      </section>,
    ],
  ],
};

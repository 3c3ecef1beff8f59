import { type DurationMs, durationMs, SECOND } from '@/utils/time/brands';
import type { Scenario } from './scenario';

/** What the extension can do of the digital step: a window with nothing but a blank note in it, in which ten minutes run. */
export interface DigitalStep {
  readonly text: `reset_${string}_digital`;
  /** The button that does it. */
  readonly button: `reset_${string}_open`;
  /** What the ten minutes are called. */
  readonly task: `reset_${string}_task`;
}

/** A guided minute that lowers the threat of being a beginner: something physical, something said, something digital. */
export interface Reset {
  readonly scenario: Scenario;
  readonly physical: { readonly text: `reset_${string}_physical`; readonly lasts: DurationMs };
  /** `$1` is the person's role, where they told it; else the second text is said. */
  readonly said: { readonly text: `reset_${string}_said`; readonly withRole: `reset_${string}_said_role` };
  readonly digital: DigitalStep;
}

const A_MINUTE = durationMs(60 * SECOND);

/** One for each scenario (product.md, 'Resets'). */
export const RESETS = {
  manager: {
    scenario: 'manager',
    physical: { text: 'reset_manager_physical', lasts: A_MINUTE },
    said: { text: 'reset_manager_said', withRole: 'reset_manager_said_role' },
    digital: { text: 'reset_manager_digital', button: 'reset_manager_open', task: 'reset_manager_task' },
  },
  expert: {
    scenario: 'expert',
    physical: { text: 'reset_expert_physical', lasts: A_MINUTE },
    said: { text: 'reset_expert_said', withRole: 'reset_expert_said_role' },
    digital: { text: 'reset_expert_digital', button: 'reset_expert_open', task: 'reset_expert_task' },
  },
  graduate: {
    scenario: 'graduate',
    physical: { text: 'reset_graduate_physical', lasts: A_MINUTE },
    said: { text: 'reset_graduate_said', withRole: 'reset_graduate_said_role' },
    digital: { text: 'reset_graduate_digital', button: 'reset_graduate_open', task: 'reset_graduate_task' },
  },
} as const satisfies Readonly<Record<Scenario, Reset>>;

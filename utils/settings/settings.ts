import type { Scenario } from '@/utils/resets/scenario';
import type { Field } from '@/utils/suggesting/field';
import { type NudgeSettings, SAMPLE_NUDGES, USUAL_NUDGES } from './nudge-settings';

/** All that a person can set. */
export interface Settings {
  /** Share of doing the person aims for, 0.1 to 0.8. */
  readonly goal: number;
  /** Minutes after midnight. */
  readonly dayStartsAt: number;
  readonly weekStartsOn: number;
  /** Whether a lesson that is heard and not seen counts in the figures. */
  readonly listening: boolean;
  readonly privateWindows: boolean;
  /** Ids of sites of the catalogue that aren't counted. */
  readonly sitesOff: readonly string[];
  /** What the person is learning, for lessons whose titles don't tell. */
  readonly learning: Field;
  /** Which of the three scenarios is the person's; null until they said so. */
  readonly scenario: Scenario | null;
  /** What they are at work, for the sentence of the reset; '' where they didn't say. */
  readonly role: string;
  readonly nudges: NudgeSettings;
}

export const DEFAULT_SETTINGS: Settings = {
  goal: 1 / 3,
  dayStartsAt: 240,
  weekStartsOn: 1,
  listening: true,
  privateWindows: false,
  sitesOff: [],
  learning: 'other',
  scenario: null,
  role: '',
  nudges: import.meta.env.MODE === 'sample' ? SAMPLE_NUDGES : USUAL_NUDGES,
};

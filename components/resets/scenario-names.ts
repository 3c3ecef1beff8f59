import type { Scenario } from '@/utils/resets/scenario';

/** What each scenario is called, and who it is. */
export const SCENARIO_NAMES = {
  manager: ['reset_scenario_manager', 'reset_scenario_manager_text'],
  expert: ['reset_scenario_expert', 'reset_scenario_expert_text'],
  graduate: ['reset_scenario_graduate', 'reset_scenario_graduate_text'],
} as const satisfies Record<Scenario, readonly [string, string]>;

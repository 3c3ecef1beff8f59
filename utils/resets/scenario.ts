/** The three scenarios of the method: who it is that hesitates (product.md, row 7). */
export const SCENARIOS = ['manager', 'expert', 'graduate'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** The three scenarios of the method: who it is that hesitates (product.md, row 7). */
export const SCENARIOS = ['manager', 'expert', 'graduate'] as const;
export type Scenario = (typeof SCENARIOS)[number];

/** Taken until the person says which is theirs: a beginner who knows it from lessons. */
export const USUAL_SCENARIO: Scenario = 'graduate';

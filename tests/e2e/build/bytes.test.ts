import { expect, test } from 'vitest';
import { BUDGETS, overBudget, weigh } from '../../bench/bundle-bytes.ts';
import { ENGINES } from '../support/case.ts';
import { buildOf } from '../support/launch.ts';

test.for(ENGINES.flatMap((engine) => Object.keys(BUDGETS).map((part) => [engine, part] as const)))(
  '%s: %s keeps to its budget of bytes',
  async ([engine, part]) => {
    expect(overBudget(part, await weigh(buildOf(engine), part))).toEqual([]);
  },
);

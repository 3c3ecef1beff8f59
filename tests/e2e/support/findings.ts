import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Finding {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** All that axe-core finds amiss in a page. */
export async function findings(page: Page): Promise<Finding[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations, passes } = (await window.axe?.run(document)) ?? { violations: [], passes: [] };
    // A page on which nothing could be looked at passes nothing either.
    if (passes.length < 10) {
      return [{ id: `looked at ${passes.length} rules`, nodes: [] }];
    }
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map((node) => `${node.html} ${node.failureSummary}`),
    }));
  });
}

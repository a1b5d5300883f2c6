import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a document, frames within it apart: the rule and the elements of each. */
export async function axeFindings(place: Page | Frame, exclude: string[] = []): Promise<string[]> {
  // As the browser's own console does: the page's policy would not let a script of ours in.
  await place.evaluate(AXE);
  const { violations } = await place.evaluate(async (leftOut) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const results = await axe.run({ include: document, exclude: leftOut }, { iframes: false });
    return { violations: results.violations } satisfies Partial<AxeResults>;
  }, exclude);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Returns what axe calls serious or critical in a page, one line for each place: `rule: <element>`. */
export async function seriousBarriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

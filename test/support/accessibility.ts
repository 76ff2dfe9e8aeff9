import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  // The size of targets is part of WCAG 2.2 AA, yet axe leaves it off unless it is asked for.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/** What hangs on colours: all that can differ between a light and a dark view of one width. */
const colourOptions: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/**
 * Looks for breaches of WCAG 2.2 AA with axe.
 *
 * @param page The page as it is now.
 * @param rules All, or those on colours alone, for a page that was looked at in other colours already.
 * @returns One line for each element that breaches a rule.
 */
export async function accessibilityDefects(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  await page.evaluate(axe);
  const chosen = rules === 'all' ? options : colourOptions;
  const { violations }: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(chosen)})`);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')} (${help})`),
  );
}

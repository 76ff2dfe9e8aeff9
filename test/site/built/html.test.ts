import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { samplePages } from '../../support/page-kinds.ts';
import { seededSample } from '../../support/seeded-sample.ts';
import { siteDir } from '../../support/site.ts';
import { siteAddresses } from '../../support/site-addresses.ts';
import { firstLines } from './checks/first-lines.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro prints void elements and the doctype as browsers and not as XML write them.
    'void-style': ['error', { style: 'omit' }],
    'doctype-style': 'off',
    // A session's title is as long as its speakers made it.
    'long-title': 'off',
    // A list of search results offers more than a select element can hold.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // The search has one field, and Enter sends it.
    'wcag/h32': 'off',
  },
});

const paths = (await siteAddresses(siteDir())).filter((path) => /(\/|\.html)$/.test(path));
const samples = await samplePages(siteDir(), paths);

test.each(samples)('$name is valid HTML', async ({ path }) => {
  expect(await defects(path)).toEqual([]);
});

test('pages of a seeded sample are valid HTML', async () => {
  const found: string[] = [];
  for (const path of seededSample(paths, 100, 2025)) found.push(...(await defects(path)));
  expect(firstLines(found)).toEqual([]);
});

async function defects(path: string): Promise<string[]> {
  const html = await readFile(join(siteDir(), path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${message} (${ruleId})`),
  );
}

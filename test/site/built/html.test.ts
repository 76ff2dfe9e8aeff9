import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { samplePages } from '../../support/page-kinds.ts';
import { siteDir } from '../../support/site.ts';
import { siteAddresses } from '../../support/site-addresses.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro prints void elements and the doctype as browsers and not as XML write them.
    'void-style': ['error', { style: 'omit' }],
    'doctype-style': 'off',
  },
});

const paths = (await siteAddresses(siteDir())).filter((path) => /(\/|\.html)$/.test(path));
const samples = await samplePages(siteDir(), paths);

test.each(samples)('$name is valid HTML', async ({ path }) => {
  expect(await defects(path)).toEqual([]);
});

async function defects(path: string): Promise<string[]> {
  const html = await readFile(join(siteDir(), path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${message} (${ruleId})`),
  );
}

import { expect, test } from 'vitest';
import { forbiddenImports } from './folder-arrows.ts';
import { repository } from './repository.ts';

function check(path: string, name: string): string[] {
  return forbiddenImports([{ path, text: `import '${name}';` }]);
}

test('forbiddenImports() finds none in this repository', () => {
  expect(forbiddenImports(repository)).toEqual([]);
});

test.each([
  ['site/pages/index.astro', '../../test/support/site.ts'],
  ['site/lib/a.ts', '../../vitest.config.ts'],
  ['snippets/batch-inference/a.ts', '../../site/lib/href.ts'],
  ['snippets/batch-inference/a.ts', '../benchmarking/mod.ts'],
  ['snippets/batch-inference/a.ts', '@outcrop/snippets/benchmarking'],
  ['snippets/batch-inference/a.ts', '../shared.ts'],
  ['snippets/batch-inference/a.ts', '../../events/gtc-2025/a.ts'],
  ['snippets/shared.ts', './batch-inference/mod.ts'],
  ['notebooks/a.ts', '../site/lib/href.ts'],
  ['events/a.ts', '../site/lib/href.ts'],
  ['vitest.config.ts', './test/support/site.ts'],
])('forbiddenImports() finds that %s imports %s', (path, name) => {
  const text = path.endsWith('.astro') ? `---\nimport '${name}';\n---` : `import '${name}';`;
  expect(forbiddenImports([{ path, text }])).toEqual([`${path} imports ${name}`]);
});

test.each([
  ['site/lib/a.ts', './b.ts'],
  ['site/lib/a.ts', '@outcrop/snippets/benchmarking'],
  ['site/lib/a.ts', '../../events/gtc-2025/a.ts'],
  ['site/lib/a.ts', 'astro/zod'],
  ['snippets/batch-inference/a.ts', './deep/b.ts'],
  ['snippets/batch-inference/deep/b.ts', '../a.ts'],
  ['snippets/batch-inference/a.ts', '@aws-sdk/client-s3'],
  ['notebooks/a.ts', '@outcrop/snippets/benchmarking'],
  ['test/site/a.test.ts', '../../site/lib/a.ts'],
  ['astro.config.mjs', './site/lib/content-security-policy.node.ts'],
])('forbiddenImports() allows that %s imports %s', (path, name) => {
  expect(check(path, name)).toEqual([]);
});

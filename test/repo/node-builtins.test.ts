import { expect, test } from 'vitest';
import { misplacedNodeImports } from './node-builtins.ts';
import { repository } from './repository.ts';

test('misplacedNodeImports() finds none in this repository', () => {
  expect(misplacedNodeImports(repository)).toEqual([]);
});

test.each(['node:fs', 'fs', 'node:fs/promises', 'path'])('misplacedNodeImports() finds %s', (name) => {
  const text = `import x from '${name}';`;
  expect(misplacedNodeImports([{ path: 'site/lib/a.ts', text }])).toEqual([`site/lib/a.ts imports ${name}`]);
  expect(misplacedNodeImports([{ path: 'snippets/a/b.ts', text }])).toEqual([
    `snippets/a/b.ts imports ${name}`,
  ]);
});

test('misplacedNodeImports() finds one in the frontmatter of a page', () => {
  const text = "---\nimport { readFile } from 'node:fs/promises';\n---\n<p></p>";
  expect(misplacedNodeImports([{ path: 'site/pages/a.astro', text }])).toEqual([
    'site/pages/a.astro imports node:fs/promises',
  ]);
});

test.each(['site/lib/a.node.ts', 'snippets/a/b.node.ts', 'test/support/a.ts', 'astro.config.mjs'])(
  'misplacedNodeImports() allows them in %s',
  (path) => {
    expect(misplacedNodeImports([{ path, text: "import 'node:fs';" }])).toEqual([]);
  },
);

test('misplacedNodeImports() allows packages of npm', () => {
  expect(misplacedNodeImports([{ path: 'site/lib/a.ts', text: "import 'zod';" }])).toEqual([]);
});

import { expect, test } from 'vitest';
import { readmeTree, realTree } from './readme-tree.ts';
import { repository } from './repository.ts';

const readme = `# Name

\`\`\`
other/
\`\`\`

## The tree

Folders:

\`\`\`
site/          the pages, site/lib included
  lib/         functions
events/        data
  gtc-2025/    one event
package.json   a file
\`\`\`
`;

test('readmeTree() of this repository is its real tree', () => {
  const text = repository.find(({ path }) => path === 'README.md')?.text ?? '';
  expect(readmeTree(text)).toEqual(realTree(repository));
});

test('readmeTree() reads the folders under its heading, two levels deep', () => {
  expect(readmeTree(readme)).toEqual(['events', 'events/gtc-2025', 'site', 'site/lib']);
});

test('readmeTree() refuses a README without a tree', () => {
  expect(() => readmeTree('# Name\n')).toThrow(
    new Error('Cannot read the tree as README.md must have a code block under "The tree"'),
  );
});

test('realTree() lists visible folders two levels deep', () => {
  const paths = ['README.md', 'site/a.ts', 'site/lib/b.ts', 'site/lib/deep/c.ts', '.github/workflows/ci.yml'];
  expect(realTree(paths.map((path) => ({ path, text: '' })))).toEqual(['site', 'site/lib']);
});

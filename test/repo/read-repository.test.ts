import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { readRepository } from './read-repository.ts';

test('readRepository() reads the text that people wrote, hidden folders included', async () => {
  const root = await temporaryFolder({
    'site/lib/href.ts': 'export {};\n',
    '.ci/run': 'npm test\n',
    LICENSE: 'MIT\n',
  });
  expect(await readRepository(root)).toEqual([
    { path: '.ci/run', text: 'npm test\n' },
    { path: 'LICENSE', text: 'MIT\n' },
    { path: 'site/lib/href.ts', text: 'export {};\n' },
  ]);
});

test('readRepository() leaves out what is installed, made or not text', async () => {
  const root = await temporaryFolder({
    'node_modules/a/index.js': '',
    'snippets/dist/mod.js': '',
    '.git/config': '',
    '.astro/types.d.ts': '',
    '.cache/x.json': '',
    'site/public/picture.png': '',
  });
  expect(await readRepository(root)).toEqual([]);
});

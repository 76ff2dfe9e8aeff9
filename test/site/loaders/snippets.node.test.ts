import { expect, test } from 'vitest';
import { registryItem } from '../../../site/lib/snippets/registry-item.ts';
import { testsOf } from '../../../site/lib/snippets/tests-of.ts';
import { getSnippets, readSnippets } from '../../../site/loaders/snippets.node.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const module = "/** Packs. */\nexport { pack } from './pack.ts';\n";
const pack =
  "import { z } from 'zod';\n// #region pack\n/** Packs. */\nexport function pack(): void {\n  z.any();\n}\n// #endregion pack\n";

function repositoryWith(files: Record<string, string>): Promise<string> {
  return temporaryFolder({
    'snippets/package.json': '{"dependencies": {"zod": "4.0.0", "hono": "4.0.0"}}',
    ...files,
  });
}

test('readSnippets() reads modules, their files, tests and packages', async () => {
  const root = await repositoryWith({
    'snippets/packing/mod.ts': module,
    'snippets/packing/pack.ts': pack,
    'snippets/nothing/notes.md': 'No module.',
    'test/snippets/packing/pack.test.ts': "import { pack } from '../../../snippets/packing/mod.ts';\n",
    'test/snippets/packing/other.test.ts': '\n',
  });
  const [snippet, ...more] = await readSnippets(root);
  expect(more).toEqual([]);
  expect(snippet).toMatchObject({
    name: 'packing',
    about: ['Packs.'],
    api: [{ name: 'pack', path: 'pack.ts', kind: 'function', signature: 'function pack(): void' }],
    dependencies: [{ name: 'zod', version: '4.0.0' }],
  });
  expect(snippet?.files.map(({ path }) => path)).toEqual(['mod.ts', 'pack.ts']);
  expect(snippet?.files[1]?.text).toBe(pack.replaceAll(/.*region.*\n/g, ''));
  expect(snippet && testsOf(snippet, 'pack.ts').map(({ path }) => path)).toEqual(['pack.test.ts']);
});

test('readSnippets() fails for a module that lists what its file does not declare', async () => {
  const root = await repositoryWith({
    'snippets/packing/mod.ts': module,
    'snippets/packing/pack.ts': 'export function unpack() {}\n',
  });
  await expect(readSnippets(root)).rejects.toThrow(
    'Cannot describe pack of snippets/packing/mod.ts as the file it names must declare it: current value is pack.ts',
  );
});

test('every public name of this repository has a doc comment', async () => {
  const names = (await getSnippets()).flatMap(({ name, api }) =>
    api.filter(({ doc }) => !doc?.summary).map((entry) => `${name}: ${entry.name} in ${entry.path}`),
  );
  expect(names).toEqual([]);
});

test('every package that a snippet imports is one of its workspace, with an exact version', async () => {
  for (const { dependencies } of await getSnippets()) {
    for (const { version } of dependencies) expect(version).toMatch(/^\d+\.\d+\.\d+/);
  }
});

test('registryItem() puts each file where the folder stays whole', async () => {
  const snippets = await getSnippets();
  for (const snippet of snippets) {
    const item = registryItem(snippet);
    expect(item.files.map(({ target }) => target)).toEqual(
      snippet.files.map(({ path }) => `~/snippets/${snippet.name}/${path}`),
    );
  }
});

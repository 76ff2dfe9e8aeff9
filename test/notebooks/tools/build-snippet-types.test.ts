import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSnippetTypes } from '../../../notebooks/tools/build-snippet-types.node.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const source = 'export function sum(one: number, other: number) {\n  return one + other;\n}\n';

function project(sum = source): Promise<string> {
  return temporaryFolder({
    'package-lock.json': '{}',
    'tsconfig.json':
      '{ "compilerOptions": { "types": [], "lib": ["es5"], "allowImportingTsExtensions": true, "noEmit": true } }',
    'snippets/sums/mod.ts': "export { sum } from './deep/sum.ts';\n",
    'snippets/sums/deep/sum.ts': sum,
  });
}

test('buildSnippetTypes() declares each file of a snippet, inferred types included', async () => {
  const root = await project();
  expect(await buildSnippetTypes(root)).toBe(true);
  expect(await readFile(join(root, 'snippets/dist/sums/mod.d.ts'), 'utf8')).toBe(
    "export { sum } from './deep/sum.ts';\n",
  );
  expect(await readFile(join(root, 'snippets/dist/sums/deep/sum.d.ts'), 'utf8')).toBe(
    'export declare function sum(one: number, other: number): number;\n',
  );
});

test('buildSnippetTypes() does nothing until a source changes, and forgets files that are gone', async () => {
  const root = await project();
  await buildSnippetTypes(root);
  expect(await buildSnippetTypes(root)).toBe(false);
  await rename(join(root, 'snippets/sums/deep/sum.ts'), join(root, 'snippets/sums/deep/add.ts'));
  await writeFile(join(root, 'snippets/sums/mod.ts'), "export { sum } from './deep/add.ts';\n");
  expect(await buildSnippetTypes(root)).toBe(true);
  expect(await readdir(join(root, 'snippets/dist/sums/deep'))).toEqual(['add.d.ts']);
  expect(await buildSnippetTypes(root)).toBe(false);
});

test('buildSnippetTypes() does its work again when an installed package changes', async () => {
  const root = await project();
  await buildSnippetTypes(root);
  await writeFile(join(root, 'package-lock.json'), '{ "lockfileVersion": 3 }');
  expect(await buildSnippetTypes(root)).toBe(true);
});

test('buildSnippetTypes() names what cannot be declared, and does not take the rest for whole', async () => {
  const hidden =
    'export class Sums {\n  private one = class {\n    private two = 2;\n  };\n  three = this.one;\n}\n';
  const root = await project(`${hidden}export const sum = new Sums();\n`);
  const failure =
    /^Cannot declare the snippets as each must be declarable: current value is\nsnippets\/sums\/deep\/sum\.ts\(5,3\): error TS4094/;
  await expect(buildSnippetTypes(root)).rejects.toThrow(failure);
  await expect(buildSnippetTypes(root)).rejects.toThrow(failure);
});

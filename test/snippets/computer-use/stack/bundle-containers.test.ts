import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleContainers } from '../../../../snippets/computer-use/stack/bundle-containers.node.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const program = "import { word } from './word.ts'; console.log(word);";

test('bundleContainers() puts each program in one file, beside what its image copies', async () => {
  const source = await temporaryFolder({ 'main.ts': program, 'word.ts': "export const word = 'bundled';" });
  const main = join(source, 'main.ts');
  const folders = await bundleContainers(await temporaryFolder({}), {
    orchestration: main,
    environment: main,
    egress: main,
  });
  expect((await readdir(folders.environment)).sort()).toEqual([
    'Dockerfile',
    'index.mjs',
    'policies.json',
    'start.sh',
  ]);
  for (const folder of [folders.orchestration, folders.egress]) {
    expect((await readdir(folder)).sort()).toEqual(['Dockerfile', 'index.mjs']);
  }
  const bundle = await readFile(join(folders.egress, 'index.mjs'), 'utf8');
  expect(bundle).toContain('bundled');
  expect(bundle).not.toContain('./word.ts');
});

test('bundleContainers() refuses a program that is not there', async () => {
  const missing = join(await temporaryFolder({}), 'missing.ts');
  const programs = { orchestration: missing, environment: missing, egress: missing };
  await expect(bundleContainers(await temporaryFolder({}), programs)).rejects.toThrow('missing.ts');
});

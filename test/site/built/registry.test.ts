import { execFile } from 'node:child_process';
import { chmod, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Snippet } from '../../../site/lib/snippets/snippet.ts';
import { getSnippets } from '../../../site/loaders/snippets.node.ts';
import { siteUrl } from '../../support/site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const run = promisify(execFile);
const bin = resolve('node_modules/.bin');
const snippets = await getSnippets();

const tsconfig = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    target: 'es2024',
    module: 'nodenext',
    types: ['node'],
  },
  include: ['*/snippets'],
};

/** A folder of empty projects, one for each snippet, in which npm only notes what it is asked for. */
async function emptyProjects(): Promise<string> {
  const projects = await temporaryFolder({
    'tsconfig.json': JSON.stringify(tsconfig),
    ...Object.fromEntries(
      snippets.flatMap(({ name }) => [
        [`${name}/package.json`, '{"name": "empty", "type": "module"}'],
        [`${name}/tsconfig.json`, JSON.stringify({ ...tsconfig, include: ['snippets'] })],
        // What asks npm for nothing leaves it empty.
        [`${name}/npm.log`, ''],
        [`${name}/bin/npm`, '#!/bin/sh\necho "$@" >> npm.log\n'],
      ]),
    ),
  });
  for (const { name } of snippets) await chmod(join(projects, name, 'bin/npm'), 0o755);
  await symlink(resolve('node_modules'), join(projects, 'node_modules'));
  return projects;
}

async function checkCopy(project: string, { name, files, dependencies }: Snippet): Promise<void> {
  await run(join(bin, 'shadcn'), ['add', siteUrl(`/r/${name}.json`), '--yes'], {
    cwd: project,
    env: { ...process.env, PATH: [join(project, 'bin'), bin, process.env['PATH']].join(delimiter) },
  });
  for (const { path, text } of files) {
    expect(await readFile(join(project, 'snippets', name, path), 'utf8')).toBe(text);
  }
  const asked = await readFile(join(project, 'npm.log'), 'utf8');
  for (const each of dependencies) expect(asked).toContain(`${each.name}@${each.version}`);
  await writeFile(
    join(project, 'snippets/use.ts'),
    `import * as all from './${name}/mod.ts';\nconsole.log(Object.keys(all).length);\n`,
  );
  const { stdout } = await run(process.execPath, ['snippets/use.ts'], { cwd: project });
  expect(Number(stdout), name).toBeGreaterThan(0);
}

test('npx shadcn add copies each snippet into an empty project, where it runs and compiles under strict', async () => {
  const projects = await emptyProjects();
  await Promise.all(snippets.map((snippet) => checkCopy(join(projects, snippet.name), snippet)));
  // One program for all, as most of its time goes into the packages' types; each project has its own snippet alone.
  const { stdout } = await run(join(bin, 'tsc'), ['-p', '.'], { cwd: projects }).catch((error) => error);
  expect(stdout).toBe('');
}, 180_000);

test('registry.json lists what there is to add', async () => {
  const registry = await (await fetch(siteUrl('/r/registry.json'))).json();
  expect(registry.items.map((item: { name: string }) => item.name)).toEqual(snippets.map(({ name }) => name));
  expect(await readdir('snippets')).toEqual(expect.arrayContaining(snippets.map(({ name }) => name)));
});

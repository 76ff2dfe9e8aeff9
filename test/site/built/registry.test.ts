import { execFile } from 'node:child_process';
import { chmod, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { getSnippets } from '../../../site/loaders/snippets.node.ts';
import { siteUrl } from '../../support/site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const run = promisify(execFile);
const bin = resolve('node_modules/.bin');
const snippets = await getSnippets();

/** An empty project in which npm only notes what it is asked for. */
async function emptyProject(): Promise<string> {
  const project = await temporaryFolder({
    'package.json': '{"name": "empty", "type": "module"}',
    // What asks npm for nothing leaves it empty.
    'npm.log': '',
    'bin/npm': '#!/bin/sh\necho "$@" >> npm.log\n',
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        allowImportingTsExtensions: true,
        target: 'es2024',
        module: 'nodenext',
        types: ['node'],
      },
      include: ['snippets'],
    }),
  });
  await chmod(join(project, 'bin/npm'), 0o755);
  return project;
}

async function add(project: string, name: string): Promise<void> {
  await run(join(bin, 'shadcn'), ['add', siteUrl(`/r/${name}.json`), '--yes'], {
    cwd: project,
    env: { ...process.env, PATH: [join(project, 'bin'), bin, process.env['PATH']].join(delimiter) },
  });
}

test.each(snippets.map(({ name }) => name))(
  'npx shadcn add copies %s into an empty project, where it compiles under strict and runs',
  async (name) => {
    const snippet = snippets.find((each) => each.name === name);
    const project = await emptyProject();
    await add(project, name);
    for (const { path, text } of snippet?.files ?? []) {
      expect(await readFile(join(project, 'snippets', name, path), 'utf8')).toBe(text);
    }
    const asked = await readFile(join(project, 'npm.log'), 'utf8');
    for (const each of snippet?.dependencies ?? []) expect(asked).toContain(`${each.name}@${each.version}`);
    await symlink(resolve('node_modules'), join(project, 'node_modules'));
    await writeFile(
      join(project, 'snippets/use.ts'),
      `import * as all from './${name}/mod.ts';\nconsole.log(Object.keys(all).length);\n`,
    );
    const { stdout } = await run(join(bin, 'tsc'), ['-p', '.'], { cwd: project }).catch((error) => error);
    expect(stdout).toBe('');
    const ran = await run(process.execPath, ['snippets/use.ts'], { cwd: project });
    expect(Number(ran.stdout)).toBeGreaterThan(0);
  },
);

test('registry.json lists what there is to add', async () => {
  const registry = await (await fetch(siteUrl('/r/registry.json'))).json();
  expect(registry.items.map((item: { name: string }) => item.name)).toEqual(snippets.map(({ name }) => name));
  expect(await readdir('snippets')).toEqual(expect.arrayContaining(snippets.map(({ name }) => name)));
});

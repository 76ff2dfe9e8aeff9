import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import snippets from '../../snippets/package.json' with { type: 'json' };
import { docExamples } from './doc-examples.ts';
import { repository } from './repository.ts';

const exports: Record<string, string> = snippets.exports;

// Within the project, so that packages are found.
const folder = resolve(`.cache/doc-examples-${process.pid}`);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('docExamples() takes the code out of the comment', () => {
  const text = '/**\n * Adds.\n *\n * ```ts\n * const a = 1;\n *\n *   b(a);\n * ```\n */\nexport {};\n';
  expect(docExamples([{ path: 'snippets/a/b.ts', text }])).toEqual([
    { path: 'snippets/a/b.ts', code: 'const a = 1;\n\n  b(a);\n' },
  ]);
  expect(docExamples([{ path: 'site/b.ts', text }])).toEqual([]);
});

test.each(docExamples(repository))(
  'the example of $path runs, and holds what it asserts',
  async ({ path, code }) => {
    const asserted = vi.spyOn(console, 'assert').mockImplementation(() => {});
    await mkdir(folder, { recursive: true });
    const file = join(folder, `${path.replaceAll('/', '-')}-${code.length}.ts`);
    await writeFile(
      file,
      code.replaceAll(/'@outcrop\/snippets\/([a-z/-]+)'/g, (_, name) => `'${modulePath(name)}'`),
    );
    await import(/* @vite-ignore */ pathToFileURL(file).href);
    expect(asserted.mock.calls).not.toEqual([]);
    for (const [condition] of asserted.mock.calls) expect(condition, code).toBe(true);
    asserted.mockRestore();
  },
);

function modulePath(name: string): string {
  const found = exports[`./${name}`];
  if (found === undefined) throw new Error(`Cannot import ${name} as snippets/package.json must export it`);
  return pathToFileURL(resolve('snippets', found)).href;
}

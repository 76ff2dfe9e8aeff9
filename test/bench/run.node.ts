// The command behind `npm run bench`: measures, and prints a table; writes nothing and asserts nothing.
//   npm run bench                 all benchmarks
//   npm run bench -- filter       those that are named, over a fresh build
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveFolder } from '../support/serve-folder.ts';
import type { Benchmark } from './benchmark.ts';
import { benchmark as build } from './build.node.ts';
import { formatTable } from './format-table.ts';

const folder = await mkdtemp(join(tmpdir(), 'outcrop-bench-site-'));
try {
  print('build', await build({ folder, address: '' }));
  const site = await serveFolder(folder);
  for (const name of await chosenBenchmarks()) {
    const { benchmark }: { benchmark: Benchmark } = await import(fileUrl(name));
    print(name, await benchmark({ folder, address: site.address }));
  }
  site.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** A benchmark is a file here that ends in `.node.ts` and exports `benchmark`. */
async function chosenBenchmarks(): Promise<string[]> {
  const wanted = process.argv.slice(2);
  const names = (await readdir(import.meta.dirname))
    .filter((name) => name.endsWith('.node.ts'))
    .map((name) => name.replace('.node.ts', ''))
    .filter((name) => name !== 'run' && name !== 'build');
  return names.filter((name) => wanted.length === 0 || wanted.includes(name));
}

function fileUrl(name: string): string {
  return pathToFileURL(join(import.meta.dirname, `${name}.node.ts`)).href;
}

function print(name: string, measurements: Parameters<typeof formatTable>[0]): void {
  console.log(`\n## ${name}\n\n${formatTable(measurements).join('\n')}`);
}

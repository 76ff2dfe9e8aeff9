// The command behind `npm run bench`: measures, and prints a table; asserts nothing.
//   npm run bench                           all benchmarks
//   npm run bench -- filter                 those that are named, or in a named folder, over a fresh build if they need one
//   npm run bench -- --keep benchmarking    writes the figures that the hub publishes, too; on a machine with nothing else to do
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { serveFolder } from '../support/serve-folder.ts';
import type { Benchmark, Measurement } from './benchmark.ts';
import { benchmark as build } from './build.node.ts';
import { chooseBenchmarks } from './choose-benchmarks.ts';
import { formatTable } from './format-table.ts';
import { keepMeasurements } from './keep-measurements.ts';

const { values: options, positionals: wanted } = parseArgs({
  options: { keep: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const chosen = await readBenchmarks(chooseBenchmarks(await benchmarkNames(), wanted));
// A benchmark that takes no site needs none built.
const ofSite = chosen.filter(({ benchmark }) => benchmark.length > 0);
for (const { name, benchmark, keptIn } of chosen) {
  if (benchmark.length > 0) continue;
  const measurements = await benchmark({ folder: '', address: '' });
  print(name, measurements);
  if (options.keep && keptIn) await keepMeasurements(keptIn, measurements);
}
if (ofSite.length > 0) await runOverSite(ofSite);

interface NamedBenchmark {
  name: string;
  benchmark: Benchmark;
  /** Where the figures stand that the hub publishes. */
  keptIn?: string;
}

async function runOverSite(benchmarks: readonly NamedBenchmark[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'outcrop-bench-site-'));
  try {
    print('build', await build({ folder, address: '' }));
    const site = await serveFolder(folder);
    for (const { name, benchmark } of benchmarks) {
      if (name !== 'build') print(name, await benchmark({ folder, address: site.address }));
    }
    site.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A benchmark is a file here, or in a folder here, that ends in `.node.ts` and exports `benchmark`. */
async function benchmarkNames(): Promise<string[]> {
  const entries = await readdir(import.meta.dirname, { recursive: true });
  return entries
    .filter((path) => path.endsWith('.node.ts') && path !== 'run.node.ts')
    .map((path) => path.split(sep).join('/').replace('.node.ts', ''))
    .sort();
}

async function readBenchmarks(names: readonly string[]): Promise<NamedBenchmark[]> {
  const benchmarks: NamedBenchmark[] = [];
  for (const name of names) {
    const { benchmark, keptIn } = await import(
      pathToFileURL(join(import.meta.dirname, `${name}.node.ts`)).href
    );
    benchmarks.push({ name, benchmark, keptIn });
  }
  return benchmarks;
}

function print(name: string, measurements: readonly Measurement[]): void {
  const load = loadavg()[0]?.toFixed(1);
  console.log(`\n## ${name} (load average ${load})\n\n${formatTable(measurements).join('\n')}`);
}

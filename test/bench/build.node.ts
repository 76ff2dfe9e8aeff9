import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSite } from '../support/build-site.ts';
import { pageKind } from '../support/page-kinds.ts';
import { siteAddresses } from '../support/site-addresses.ts';
import type { Benchmark } from './benchmark.ts';

const memoryHook = pathToFileURL(join(import.meta.dirname, 'report-memory.mjs')).href;

/** Builds the whole site once: how long it takes, and how much memory all its Node processes take at most. */
export const benchmark: Benchmark = async ({ folder }) => {
  const room = await mkdtemp(join(tmpdir(), 'outcrop-bench-'));
  const report = join(room, 'memory.txt');
  const variables = { OUTCROP_MEMORY_REPORT: report, NODE_OPTIONS: `--import=${memoryHook}` };
  const start = performance.now();
  await buildSite({ outDir: folder, variables });
  const seconds = (performance.now() - start) / 1000;
  const peaks = (await readFile(report, 'utf8')).trim().split('\n').map(Number);
  await rm(room, { recursive: true });
  const kinds = (await siteAddresses(folder)).map(pageKind).filter((kind) => kind !== undefined);
  const sessions = kinds.filter((kind) => kind === 'session').length;
  return [
    { what: 'build, all pages', value: kinds.length, unit: 'pages' },
    { what: 'build, session pages', value: sessions, unit: 'pages' },
    { what: 'build, whole command', value: seconds, unit: 's', bar: { most: 30 } },
    {
      what: 'build, pages a second',
      value: kinds.length / seconds,
      unit: 'pages/s',
      bar: { least: 300 },
      peer: 'bare Astro 7 pages on a like machine: 730 pages/s',
    },
    {
      what: 'build, peak memory of its processes',
      value: peaks.reduce((sum, peak) => sum + peak, 0) / 2 ** 20,
      unit: 'GiB',
      bar: { most: 1.5 },
      peer: 'bare Astro 7 pages on a like machine: 0.54 GiB',
    },
  ];
};

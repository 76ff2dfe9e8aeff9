import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { pageKind, samplePages } from '../support/page-kinds.ts';
import { siteAddresses } from '../support/site-addresses.ts';
import { startBrowser } from '../support/start-browser.ts';
import type { Benchmark, BenchmarkSite, Measurement } from './benchmark.ts';

/** What a browser that has never been here loads for a page, in bytes by kind of file. */
type Weight = Record<'html' | 'css' | 'js' | 'other', number>;

const starlight =
  'Starlight article 6.0 HTML + 25.4 JS + 14.7 CSS kB (its size bot, withastro/starlight #4168, 2026-09-01)';

/** The bars, and what to compare with. */
const limits: Record<string, Pick<Measurement, 'bar' | 'peer'>> = {
  catalogue: { bar: { most: 90 }, peer: 'a bare list of titles and speakers: 53 kB' },
  session: { bar: { most: 30 }, peer: starlight },
  'local endpoint': { bar: { most: 30 }, peer: starlight },
};

/** Opens the longest page of each kind in a real browser, and compresses all that it loads. */
export const benchmark: Benchmark = async (site) => {
  const paths = (await siteAddresses(site.folder)).filter((path) => pageKind(path) !== undefined);
  const samples = await samplePages(site.folder, paths);
  const browser = await startBrowser();
  const measurements: Measurement[] = [];
  for (const { name, path } of samples.filter((sample) => !/shortest| in /.test(sample.name))) {
    const files = await loadedFiles(browser, site, path);
    measurements.push(...measurementsOf(name, weigh(files, gzip), weigh(files, brotli)));
  }
  await browser.close();
  return measurements;
};

type LoadedFile = { type: keyof Weight; body: Buffer };

async function loadedFiles(
  browser: Browser,
  { address }: BenchmarkSite,
  path: string,
): Promise<LoadedFile[]> {
  const page = await browser.newPage();
  const loads: Promise<LoadedFile>[] = [];
  page.on('response', (response) => loads.push(loadedFile(response)));
  await page.goto(address + path, { waitUntil: 'networkidle' });
  const files = await Promise.all(loads);
  await page.close();
  return files;
}

async function loadedFile(response: Response): Promise<LoadedFile> {
  const types: Record<string, keyof Weight> = { document: 'html', stylesheet: 'css', script: 'js' };
  return { type: types[response.request().resourceType()] ?? 'other', body: await response.body() };
}

function weigh(files: LoadedFile[], compress: (body: Buffer) => number): Weight {
  const weight: Weight = { html: 0, css: 0, js: 0, other: 0 };
  for (const { type, body } of files) weight[type] += compress(body);
  return weight;
}

/** Fonts and pictures are compressed already; of two forms a host sends the smaller. */
function gzip(body: Buffer): number {
  return Math.min(body.length, gzipSync(body, { level: 9 }).length);
}

function brotli(body: Buffer): number {
  return Math.min(body.length, brotliCompressSync(body).length);
}

function measurementsOf(name: string, gzipped: Weight, brotlied: Weight): Measurement[] {
  const total = (how: string, weight: Weight) => ({
    what: `${name}, ${how} (${parts(weight)})`,
    value: sum(weight) / 1000,
    unit: 'kB',
    ...limits[name.replace('longest ', '')],
  });
  const totals = [total('gzip', gzipped), total('brotli', brotlied)];
  if (!/ session$|^local endpoint$/.test(name)) return totals;
  return [
    ...totals,
    { what: `${name}, gzip, script alone`, value: gzipped.js / 1000, unit: 'kB', bar: { most: 5 } },
  ];
}

function parts(weight: Weight): string {
  return Object.entries(weight)
    .map(([type, bytes]) => `${type} ${(bytes / 1000).toFixed(1)}`)
    .join(' + ');
}

function sum(weight: Weight): number {
  return Object.values(weight).reduce((total, bytes) => total + bytes, 0);
}

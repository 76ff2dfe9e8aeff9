import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Benchmark, Measurement } from '../benchmark.ts';
import { build, entries, modelInput, outputLine, parse } from './pipeline.ts';

const count = 20_000;
const rounds = 5;

/** Records built and parsed, beside JSON alone over the same records; and the peak memory of many of them. */
export const benchmark: Benchmark = async () => {
  const manifest = [...entries(count)];
  const names = manifest.flatMap((entry) => entry.names);
  const inputs = manifest.map((entry) => ({ recordId: entry.recordId, modelInput: modelInput(entry.names) }));
  const lines = manifest.map(outputLine);
  const bytes = lines.map((line) => new TextEncoder().encode(line));
  const sides = {
    built: () => build(names),
    stringified: () => inputs.forEach((input) => void JSON.stringify(input)),
    parsed: () => parse(manifest, bytes),
    jsonParsed: () => lines.forEach(parseAlone),
  };
  const { built, stringified, parsed, jsonParsed } = await fastest(sides);
  return [
    { what: 'records built', value: count / built, unit: '/s' },
    { what: 'records by JSON.stringify alone', value: count / stringified, unit: '/s' },
    { what: 'records parsed', value: count / parsed, unit: '/s' },
    { what: 'records by JSON.parse alone, line and answer', value: count / jsonParsed, unit: '/s' },
    {
      what: 'built and parsed, beside JSON alone',
      value: (100 * (stringified + jsonParsed)) / (built + parsed),
      unit: '%',
      bar: { least: 60 },
    },
    ...[10_000, 100_000, 1_000_000].map(peakMemory),
  ];
};

function parseAlone(line: string): void {
  JSON.parse(JSON.parse(line).modelOutput.content[0].text);
}

/** The sides in turn, so that what else the machine does meets all of them; the fastest round of each, in seconds. */
async function fastest<Side extends string>(
  sides: Record<Side, () => unknown>,
): Promise<Record<Side, number>> {
  const seconds = {} as Record<Side, number>;
  for (let round = 0; round < rounds; round++) {
    for (const side of Object.keys(sides) as Side[]) {
      const start = performance.now();
      await sides[side]();
      const took = (performance.now() - start) / 1_000;
      seconds[side] = Math.min(seconds[side] ?? took, took);
    }
  }
  return seconds;
}

function peakMemory(records: number): Measurement {
  const file = join(import.meta.dirname, 'stream-records.ts');
  const printed = execFileSync(process.execPath, [file, String(records)], { encoding: 'utf8' });
  return { what: `peak memory, ${records} records built and parsed`, value: Number(printed), unit: 'MiB' };
}

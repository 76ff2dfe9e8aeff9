import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Measurement } from './benchmark.ts';

/**
 * Writes the figures that the hub shows, with the machine that they were measured on.
 *
 * @param path Where, from the root of the repository.
 * @param measurements Those without `shownBy` are left out.
 */
export async function keepMeasurements(path: string, measurements: readonly Measurement[]): Promise<void> {
  const kept = {
    measuredOn: new Date().toISOString().slice(0, 10),
    machine: { cores: cpus().length, cpu: cpus()[0]?.model ?? 'unknown', node: process.versions.node },
    loadAverage: Number(loadavg()[0]?.toFixed(1)),
    figures: figuresOf(measurements),
  };
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  await writeFile(file, `${JSON.stringify(kept, null, 1)}\n`);
}

/** The statistics of a figure stand side by side. */
function figuresOf(measurements: readonly Measurement[]): object[] {
  const figures = new Map<string, Record<string, string | number>>();
  for (const { shownBy, value, unit } of measurements) {
    if (!shownBy) continue;
    const { statistic, ...place } = shownBy;
    const key = JSON.stringify(place);
    const figure = figures.get(key) ?? { ...place, unit };
    figure[String(statistic)] = Number(value.toPrecision(3));
    figures.set(key, figure);
  }
  return [...figures.values()];
}

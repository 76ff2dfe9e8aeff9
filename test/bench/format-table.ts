import type { Measurement } from './benchmark.ts';

const header = ['what', 'measured', 'bar', 'measured / bar', 'peer'];

/**
 * Prints measurements as a table.
 *
 * @param measurements What was measured.
 * @returns The lines of the table.
 */
export function formatTable(measurements: readonly Measurement[]): string[] {
  const rows = [header, ...measurements.map(cells)];
  const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function cells({ what, value, unit, bar, peer = '' }: Measurement): string[] {
  if (bar === undefined) return [what, `${short(value)} ${unit}`, '', '', peer];
  const [sign, limit] = 'least' in bar ? ['>=', bar.least] : ['<=', bar.most];
  const held = 'least' in bar ? value >= limit : value <= limit;
  const ratio = `${(value / limit).toFixed(2)} ${held ? 'held' : 'NOT HELD'}`;
  return [what, `${short(value)} ${unit}`, `${sign} ${limit} ${unit}`, ratio, peer];
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

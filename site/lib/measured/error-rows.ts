import type { MeasuredError } from '../../schemas/measured-minus-true.ts';

/** The errors of one way to stamp, at one number of streams. */
export interface ErrorRow {
  streams: number;
  way: string;
  /** By the name of the metric. */
  errors: ReadonlyMap<string, MeasuredError>;
}

/**
 * Puts the errors of one protocol into rows.
 *
 * @param errors In the order in which they are to be shown.
 * @returns A row for each number of streams and each way.
 */
export function errorRows(errors: readonly MeasuredError[]): ErrorRow[] {
  const groups = Map.groupBy(errors, ({ streams, way }) => `${streams} ${way}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const byMetric = new Map(group.map((error) => [error.metric, error]));
    return [{ streams: first.streams, way: first.way.replace(/^stamped /, ''), errors: byMetric }];
  });
}

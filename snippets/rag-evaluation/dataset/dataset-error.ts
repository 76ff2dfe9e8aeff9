import type { Fault } from './fault.ts';

const shown = 3;

/** A dataset cannot be used: here is all that is wrong with it. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const more = faults.length > shown ? [`and ${faults.length - shown} more`] : [];
    super([...faults.slice(0, shown).map(({ message }) => message), ...more].join('\n'));
    this.faults = faults;
  }
}

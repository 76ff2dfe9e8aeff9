import { muchChaos } from './chaos-faults.ts';
import { chaosTrip } from './chaos-trip.ts';
import { faultsOf } from './faults-of.ts';

/** What became of many runs. */
export interface ChaosRuns {
  /** Seeds with what is wrong with their runs. */
  faults: Record<number, string[]>;
  /** How many runs ended how. */
  ends: Record<string, number>;
  /** Called complete by a model that picked wrongly before it had called the hotel agent: nobody else could tell. */
  tooEarly: number;
  killed: number;
  throttled: number;
  repeatedBookings: number;
}

/** Has the trip done under each of so many seeds, while everything goes wrong. */
export async function chaosRuns(count: number, from = 0): Promise<ChaosRuns> {
  const runs: ChaosRuns = { faults: {}, ends: {}, tooEarly: 0, killed: 0, throttled: 0, repeatedBookings: 0 };
  for (let seed = from; seed < from + count; seed++) {
    const result = await chaosTrip(seed, muchChaos);
    const faults = faultsOf(result);
    if (faults.length > 0) runs.faults[seed] = faults;
    const end = result.record?.status ?? 'none';
    runs.ends[end] = (runs.ends[end] ?? 0) + 1;
    if (end === 'finished' && result.bookings.size < 3) runs.tooEarly++;
    runs.killed += result.killed;
    runs.throttled += result.throttled;
    runs.repeatedBookings += result.repeatedBookings;
  }
  return runs;
}

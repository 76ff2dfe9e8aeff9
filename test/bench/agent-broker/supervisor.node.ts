import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Benchmark } from '../benchmark.ts';
import { benchSupervisor } from './bench-supervisor.ts';

const requests = 1_000;

/**
 * Steps of the supervisor in memory, with no time for the model; and the heap that a request takes while it waits for its
 * agent: its record, its task and its timers, all of which stand in memory here.
 */
export const benchmark: Benchmark = async () => [
  { what: 'steps in memory, 10 agents', value: await stepsPerSecond(), unit: '/s' },
  { what: 'heap of an open request, 2000 of them', value: heapOfRequest(2_000) / 1024, unit: 'KiB' },
  { what: 'heap of an open request, 20000 of them', value: heapOfRequest(20_000) / 1024, unit: 'KiB' },
];

/** The fastest of three rounds, of which the first one also warms up. */
async function stepsPerSecond(): Promise<number> {
  let best = 0;
  for (let round = 0; round < 3; round++) {
    const supervisor = benchSupervisor();
    const start = performance.now();
    for (let index = 0; index < requests; index++) {
      const outcomes = [await supervisor.open(index), await supervisor.end()];
      if (outcomes.some((outcome) => outcome !== 'handled')) throw new Error(`Not handled: ${outcomes}`);
    }
    best = Math.max(best, (2 * 1_000 * requests) / (performance.now() - start));
  }
  return best;
}

function heapOfRequest(count: number): number {
  const file = join(import.meta.dirname, 'open-requests.ts');
  const printed = execFileSync(process.execPath, ['--expose-gc', file, String(count)], { encoding: 'utf8' });
  return Number(printed);
}

import { benchSupervisor } from './bench-supervisor.ts';

// Opens as many requests as its argument says, all of which wait for an agent, and prints the bytes of heap that one takes.
// Run with --expose-gc.
const count = Number(process.argv[2]);
const supervisor = benchSupervisor();
await supervisor.open(-1);
const before = heap();
for (let index = 0; index < count; index++) await supervisor.open(index);
console.log((heap() - before) / count);
if (supervisor.tasks() !== count + 1) throw new Error('A request was not opened.');

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

// Run by the benchmark in a process of its own: builds and parses so many records, and prints its peak memory in MiB.
import { build, entries, outputLine, parse } from './pipeline.ts';

const count = Number(process.argv[2]);
const encoder = new TextEncoder();

function* names(): Generator<string> {
  for (const entry of entries(count)) yield* entry.names;
}

function* results(): Generator<Uint8Array> {
  for (const entry of entries(count)) yield encoder.encode(outputLine(entry));
}

await build(names());
await parse(entries(count), results());
console.log(process.resourceUsage().maxRSS / 1_024);

// Loaded into every Node process of a measured command: appends its peak memory, in KiB, when it ends.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { OUTCROP_MEMORY_REPORT } = process.env;
if (isMainThread && OUTCROP_MEMORY_REPORT) {
  process.once('exit', () => appendFileSync(OUTCROP_MEMORY_REPORT, `${process.resourceUsage().maxRSS}\n`));
}

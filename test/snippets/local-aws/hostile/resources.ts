import { setImmediate } from 'node:timers/promises';

/** How many timers, sockets and servers keep the process alive now. */
export function resources(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) {
    if (/^(?:Timeout|TCP)/.test(kind)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Waits until there are no more of any kind than before; if that never comes, the test's own time runs out. */
export async function resourcesBackTo(before: Record<string, number>): Promise<void> {
  const more = () => Object.entries(resources()).some(([kind, count]) => count > (before[kind] ?? 0));
  while (more()) await setImmediate();
}

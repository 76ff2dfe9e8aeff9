import { fork } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs workers in a process of their own, and kills it with SIGKILL when each has come to its step.
 *
 * @param places The step at which each worker dies, and where it works.
 * @param script What the process runs; it is told the places as JSON.
 */
export async function runVictim(
  places: readonly (readonly [string | number, object])[],
  script = './victim.ts',
): Promise<void> {
  const child = fork(new URL(script, import.meta.url), [JSON.stringify(places)], { execArgv: [] });
  const ended = once(child, 'exit');
  const come = new Set<unknown>();
  const all = new Promise<void>((resolve) => {
    child.on('message', (point) => {
      come.add(point);
      if (come.size === places.length) resolve();
    });
  });
  await Promise.race([
    all,
    ended.then(([code]) => Promise.reject(new Error(`The workers ended with ${code}`))),
  ]);
  child.kill('SIGKILL');
  await ended;
}

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Jail } from './jail.node.ts';
import { limited } from './limited.ts';
import type { SandboxLimits } from './sandbox-limits.ts';

/**
 * A jail that relies on the container around it: a folder and limits of each process, and no more. What is in the
 * container is within reach of the programs, and so is its network.
 *
 * @param limits What programs may use.
 * @param variables Environment variables of the programs, besides PATH, HOME, LANG and TERM.
 */
export async function containerJail(
  limits: SandboxLimits,
  variables: Readonly<Record<string, string>> = {},
): Promise<Jail> {
  const home = await mkdtemp(join(tmpdir(), 'sandbox-'));
  const env = { PATH: process.env['PATH'], HOME: home, LANG: 'C.UTF-8', TERM: 'dumb', ...variables };
  const running = new Set<() => void>();
  let over = false;
  return {
    home,
    get over() {
      return over;
    },
    spawn(command) {
      const [program = 'prlimit', ...rest] = limited(command, limits);
      // A group of its own, so that what a command leaves behind ends with it.
      const child = spawn(program, rest, { cwd: home, env, detached: true });
      const end = () => endGroup(child.pid);
      running.add(end);
      child.once('exit', () => {
        running.delete(end);
        end();
      });
      return { process: child, end };
    },
    async close() {
      over = true;
      for (const end of running) end();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function endGroup(id: number | undefined): void {
  if (id === undefined) return;
  try {
    process.kill(-id, 'SIGKILL');
  } catch {
    // All of it has ended before.
  }
}

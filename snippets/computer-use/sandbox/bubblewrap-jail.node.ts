import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { sandboxHome, sessionArguments, worldArguments } from './bubblewrap-arguments.node.ts';
import type { Jail } from './jail.node.ts';
import { limited } from './limited.ts';
import { SandboxError } from './sandbox-error.ts';
import type { SandboxLimits } from './sandbox-limits.ts';

/** The user `nobody`: the kernel bounds no processes of root, and its files would be within reach of an error. */
const nobody = 65_534;

/** A jail of bubblewrap, and the process whose namespaces it is. */
export interface BubblewrapJail extends Jail {
  readonly holderId: number;
}

/**
 * Makes a world with bubblewrap: files in memory and an empty network, held by a process that sleeps. Each session
 * enters it and has processes of its own there, so that to end a session is to end all of its processes, while its
 * files stay.
 *
 * @param limits What programs may use.
 * @param variables Environment variables of the programs, besides PATH, HOME, LANG and TERM.
 * @throws {SandboxError} If bubblewrap isn't there or doesn't work here.
 */
export async function bubblewrapJail(
  limits: SandboxLimits,
  variables: Readonly<Record<string, string>> = {},
): Promise<BubblewrapJail> {
  const env = { ...environment, ...variables };
  const holder = spawnWorld(limits, env);
  const holderId = await started(holder);
  return {
    home: sandboxHome,
    holderId,
    spawn(command) {
      const argv = [
        ...enter(holderId),
        '--',
        'bwrap',
        ...sessionArguments,
        '--',
        ...limited(command, limits),
      ];
      const child = spawn('nsenter', argv, { env, cwd: '/', ...unprivileged() });
      return { process: child, end: () => child.kill('SIGKILL') };
    },
    get over() {
      return hasEnded(holder);
    },
    async close() {
      if (hasEnded(holder)) return;
      const closed = once(holder, 'close');
      holder.kill('SIGKILL');
      await closed;
    },
  };
}

const environment = {
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  HOME: sandboxHome,
  LANG: 'C.UTF-8',
  TERM: 'dumb',
};

function spawnWorld(limits: SandboxLimits, env: Readonly<Record<string, string>>): ChildProcess {
  const argv = [
    ...worldArguments(limits, 4),
    '--info-fd',
    '3',
    '--',
    'bash',
    '-c',
    'echo; exec sleep infinity',
  ];
  const holder = spawn('bwrap', argv, {
    env,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
    ...unprivileged(),
  });
  const users = holder.stdio[4];
  if (users && 'end' in users) {
    users.on('error', () => {});
    users.end(`user:x:1000:1000::${sandboxHome}:/bin/bash\n`);
  }
  return holder;
}

async function started(holder: ChildProcess): Promise<number> {
  const { stdout, stderr } = holder;
  const info = holder.stdio[3];
  if (!stdout || !stderr || !info || !('read' in info)) throw refusal('no pipes');
  const failed = new Promise<never>((_, reject) => {
    holder.once('error', (cause) => reject(refusal(cause.message, cause)));
    void text(stderr).then((said) => reject(refusal(said.trim() || 'it ended')));
  });
  failed.catch(() => {});
  const [said] = await Promise.race([Promise.all([text(info), once(stdout, 'data')]), failed]);
  const id = Number(JSON.parse(said)['child-pid']);
  if (!Number.isSafeInteger(id)) throw refusal(said);
  return id;
}

function refusal(current: string, cause?: unknown): SandboxError {
  return new SandboxError(
    `Cannot run commands as bubblewrap (the program bwrap) must work on this machine: current value is "${current}"`,
    { cause },
  );
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function enter(holderId: number): string[] {
  return ['-t', String(holderId), '-U', '--preserve-credentials', '-m', '-n', '-i', '-u', '-p'];
}

function unprivileged(): { uid?: number; gid?: number } {
  return process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
}

import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kernelArguments } from './kernel-arguments.node.ts';

/** A kernel's process, and how to speak to it. */
export interface KernelProcess {
  /** The secret that messages are signed with. */
  key: string;
  shell: string;
  iopub: string;
  /** What the process wrote beside its messages: why it could not start, or died. */
  printed(): string;
  /** Settles when the process is gone, with how that came. */
  gone: Promise<string>;
  /** Ends the process, and removes its files. */
  end(): Promise<void>;
}

const exitWithParent = new URL('./exit-with-parent.node.ts', import.meta.url).href;

/**
 * Starts a TypeScript kernel with the Node that runs this.
 *
 * Its sockets are files of a folder of its own: unlike a port, nobody else can take them between choosing and binding.
 *
 * @param cwd The folder that imports are resolved from: that of the notebook.
 * @param env The whole environment of the kernel.
 */
export async function startKernelProcess(cwd: string, env: Record<string, string>): Promise<KernelProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'outcrop-kernel-'));
  const key = randomBytes(16).toString('hex');
  const ports = { shell_port: 1, iopub_port: 2, stdin_port: 3, control_port: 4, hb_port: 5 };
  const connection = {
    transport: 'ipc',
    ip: join(folder, 's'),
    key,
    signature_scheme: 'hmac-sha256',
    ...ports,
  };
  const configPath = join(folder, 'connection.json');
  await writeFile(configPath, JSON.stringify(connection), { mode: 0o600 });
  const args = ['--import', exitWithParent, ...kernelArguments(configPath)];
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = goneOf(child);
  return {
    key,
    shell: `ipc://${connection.ip}:${ports.shell_port}`,
    iopub: `ipc://${connection.ip}:${ports.iopub_port}`,
    printed: printedBy(child),
    gone,
    async end() {
      // A kernel keeps nothing that would have to be saved, and a cell without end listens to nothing softer.
      child.kill('SIGKILL');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function goneOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `signal ${signal}`));
  });
}

function printedBy({ stdout, stderr }: ChildProcess): () => string {
  let printed = '';
  for (const stream of [stdout, stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      printed = (printed + text).slice(-4000);
    });
  return () => printed.trim();
}

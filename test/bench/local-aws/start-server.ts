import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** A server in a process of its own. */
export interface BenchServer {
  /** Its address, without a closing slash. */
  url: string;
  process: ChildProcess;
  stop(): Promise<void>;
}

/**
 * Starts a server in a process of its own, and waits until it has told its address.
 *
 * @param name The file in `servers/`, without its ending.
 * @param beside The address of the file that `servers/` is beside.
 */
export async function startServer(name: string, beside = import.meta.url): Promise<BenchServer> {
  const child = fork(new URL(`./servers/${name}.ts`, beside));
  // Nobody could wait for a server that has failed, so its end is that of the benchmark.
  child.once('exit', (code) => {
    if (code) throw new Error(`The server ${name} ended with status ${code}`);
  });
  const [{ url }] = await once(child, 'message');
  return {
    url,
    process: child,
    async stop() {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

import { setTimeout as wait } from 'node:timers/promises';
import type { Output } from '../notebook.ts';
import { KernelConnection } from './kernel-connection.node.ts';
import { kernelEnvironment } from './kernel-environment.ts';
import { KernelError } from './kernel-error.ts';
import { startKernelProcess } from './kernel-process.node.ts';

/** What a cell did. */
export interface CellRun {
  /** Whether it compiled and ran; tslab says why it did not on stderr, and never as an `error` output. */
  ok: boolean;
  executionCount: number;
  outputs: Output[];
}

/** A TypeScript kernel that runs cells one by one. */
export interface Kernel {
  /**
   * Runs a cell.
   *
   * @param code Its source.
   * @param timeout How long it may take, in milliseconds.
   * @throws {KernelError} If the cell does not end in time, or the kernel dies; the kernel is of no use after that.
   */
  execute(code: string, timeout: number): Promise<CellRun>;
  /** What was printed or shown until now when the cell that did it had ended already. */
  late(): Promise<readonly Output[]>;
  /** Ends the kernel and all that runs in it. */
  close(): Promise<void>;
}

/** How to start a kernel. */
export interface KernelOptions {
  /** The folder that imports are resolved from: that of the notebook. */
  cwd: string;
  /** The whole environment of the kernel. @default kernelEnvironment(process.env) */
  env?: Record<string, string>;
  /** How long the start may take, in milliseconds. @default 60_000 */
  timeout?: number;
}

/**
 * Starts a TypeScript kernel with the Node that runs this, and waits until it is heard.
 *
 * @throws {KernelError} If it is not heard in time, or dies while it starts.
 */
export async function startKernel({
  cwd,
  env = kernelEnvironment(process.env),
  timeout = 60_000,
}: KernelOptions): Promise<Kernel> {
  const kernelProcess = await startKernelProcess(cwd, env);
  const connection = new KernelConnection(kernelProcess);
  const death = kernelProcess.gone.then((how): never => {
    throw new KernelError('death', `${how}\n${kernelProcess.printed()}`.trim());
  });
  death.catch(() => {});

  async function close() {
    connection.close();
    await kernelProcess.end();
  }

  async function inTime<T>(work: Promise<T>, limit: number, failure: 'start' | 'timeout'): Promise<T> {
    const timer = new AbortController();
    const late = wait(limit, undefined, timer).then((): never => {
      throw new KernelError(failure, `${limit} ms`);
    });
    late.catch(() => {});
    try {
      return await Promise.race([work, death, late]);
    } finally {
      timer.abort();
    }
  }

  try {
    await inTime(heard(connection), timeout, 'start');
  } catch (error) {
    await close();
    throw error;
  }
  return {
    async execute(code, limit) {
      const content = { code, silent: false, store_history: true, allow_stdin: false, stop_on_error: true };
      const { reply, outputs } = await inTime(
        connection.request('execute_request', content),
        limit,
        'timeout',
      );
      return { ok: reply['status'] === 'ok', executionCount: Number(reply['execution_count']), outputs };
    },
    async late() {
      await inTime(connection.request('kernel_info_request', {}), timeout, 'timeout');
      return connection.late;
    },
    close,
  };
}

/** Asks until the kernel is heard: a kernel does not wait for those who want to listen. */
async function heard(connection: KernelConnection): Promise<void> {
  let isHeard = false;
  const hearing = connection.heard.then(() => {
    isHeard = true;
  });
  while (!isHeard && !connection.closed) {
    void connection.request('kernel_info_request', {});
    await Promise.race([hearing, wait(50)]);
  }
}

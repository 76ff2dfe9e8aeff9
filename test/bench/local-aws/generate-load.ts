import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What to send, where, and for how long. */
export interface Load {
  address: string;
  /** The whole request, head and body. */
  request: string;
  /** How many connections ask at once, each one request at a time. */
  connections: number;
  seconds: number;
  /** The time within which the connections begin, one after the other, in milliseconds. @default 0 */
  spreadMs?: number;
}

/** What came of a load. */
export interface LoadResult {
  /** Whole answers a second. */
  rate: number;
  /** The share of one core that the generator itself took. */
  busy: number;
}

/** A process that generates load, to be used for one load after the other. */
export interface LoadGenerator {
  run(load: Load): Promise<LoadResult>;
  stop(): void;
}

/** Starts a process that generates load, so that it shares no thread with what it loads. */
export function startLoadGenerator(): LoadGenerator {
  const child: ChildProcess = fork(new URL('./load-process.ts', import.meta.url));
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The load generator ended')));
  return {
    async run(load) {
      child.send(load);
      const [result] = await Promise.race([once(child, 'message'), ended]);
      return result;
    },
    stop: () => child.kill(),
  };
}

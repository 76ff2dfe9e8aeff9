import type { ChildProcessWithoutNullStreams } from 'node:child_process';

/** Where programs run: shut off by bubblewrap, or in a container that is trusted to be shut off. */
export interface Jail {
  /** The folder in which programs start. */
  readonly home: string;
  /**
   * Starts a program in it.
   *
   * @param command The program and its arguments.
   * @returns The process to talk to; `end` ends it and all that it started.
   */
  spawn(command: readonly string[]): { process: ChildProcessWithoutNullStreams; end(): void };
  /** Whether it has ended. */
  readonly over: boolean;
  /** Ends everything in it, and deletes its files. */
  close(): Promise<void>;
}

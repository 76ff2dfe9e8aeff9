import { once } from 'node:events';
import type { Clock } from '../../clock/clock.ts';
import type { Jail } from '../jail.node.ts';
import type { SandboxLimits } from '../sandbox-limits.ts';
import { MarkedOutput } from './marked-output.ts';
import { printable } from './printable.ts';
import { sessionScript } from './session-script.ts';

/** How a command ended: with an exit code, or together with its session. */
export type CommandEnd =
  | { end: 'exit'; exitCode: number }
  | { end: 'session ended'; exitCode: number | undefined }
  | { end: 'out of time' }
  | { end: 'printed too much' };

/** What became of a command, and what it printed. */
export type CommandOutcome = CommandEnd & { stdout: string; stderr: string };

/** A shell that stays: what a command changes in it, the next one finds. */
export class BashSession {
  readonly #limits: SandboxLimits;
  readonly #clock: Clock;
  readonly #shell: ReturnType<Jail['spawn']>;
  readonly #outputs: { stdout: MarkedOutput; stderr: MarkedOutput };
  readonly #closed: Promise<void>;
  #flooded: (() => void) | undefined;

  constructor(jail: Jail, limits: SandboxLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
    this.#shell = jail.spawn(['bash', '--noprofile', '--norc', '-c', sessionScript, 'bash']);
    this.#outputs = {
      stdout: new MarkedOutput(limits.shownBytes),
      stderr: new MarkedOutput(limits.shownBytes),
    };
    const { process } = this.#shell;
    // To write to a shell that has just ended is no error of ours: that it has ended is noticed by `close`.
    process.stdin.on('error', () => {});
    this.#closed = once(process, 'close').then(
      () => {},
      () => {},
    );
    for (const name of ['stdout', 'stderr'] as const) {
      process[name].on('data', (chunk: Buffer) => this.#printed(this.#outputs[name], chunk));
    }
  }

  /**
   * Runs a command. If it doesn't end by itself, its session has ended.
   *
   * @throws {unknown} The signal's reason, when it is aborted; the session has then ended.
   */
  async run(command: string, signal?: AbortSignal): Promise<CommandOutcome> {
    signal?.throwIfAborted();
    const end = await this.#ended(command, signal);
    if (end.end !== 'exit') await this.end();
    signal?.throwIfAborted();
    const { stdout, stderr } = this.#outputs;
    return { ...end, stdout: stdout.take().text(printable), stderr: stderr.take().text(printable) };
  }

  /** Whether it takes commands no more. */
  get over(): boolean {
    const { exitCode, signalCode } = this.#shell.process;
    return exitCode !== null || signalCode !== null;
  }

  /** Ends the shell and all that it started, and waits until they have ended. */
  async end(): Promise<void> {
    this.#shell.end();
    // What left the group of a container's jail may still hold them.
    this.#shell.process.stdout.destroy();
    this.#shell.process.stderr.destroy();
    await this.#closed;
  }

  async #ended(command: string, signal?: AbortSignal): Promise<CommandEnd> {
    const stop = new AbortController();
    const mark = `\x1e${crypto.randomUUID()}:`;
    const { stdout, stderr } = this.#outputs;
    const marks = Promise.all([stdout.until(mark), stderr.until(mark)]);
    const ends: Promise<CommandEnd>[] = [
      marks.then(([exitCode]) => ({ end: 'exit', exitCode })),
      this.#closed.then(() => ({
        end: 'session ended',
        exitCode: this.#shell.process.exitCode ?? undefined,
      })),
      this.#clock.sleep(this.#limits.commandMs, stop.signal).then(
        () => ({ end: 'out of time' }),
        () => ({ end: 'out of time' }),
      ),
      new Promise((resolve) => {
        this.#flooded = () => resolve({ end: 'printed too much' });
      }),
    ];
    // The abort counts as the time's end: either way the session is ended, and the caller throws the reason.
    const abort = () => stop.abort();
    signal?.addEventListener('abort', abort, { once: true });
    this.#shell.process.stdin.write(`${mark}\0${command}\0`);
    try {
      return await Promise.race(ends);
    } finally {
      signal?.removeEventListener('abort', abort);
      stop.abort();
    }
  }

  #printed(output: MarkedOutput, chunk: Buffer): void {
    output.push(chunk);
    if (output.printed > this.#limits.printedBytes) this.#flooded?.();
  }
}

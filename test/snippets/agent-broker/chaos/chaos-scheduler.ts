import type { Clock } from '../../../../snippets/agent-broker/clock/clock.ts';
import type { Random } from '../../../../snippets/local-aws/mod.ts';

interface Step {
  process: ChaosProcess;
  go(): void;
}

/** A process that does one message, and may be killed at any of its steps. */
export interface ChaosProcess {
  killed: boolean;
  ended: boolean;
}

/**
 * Lets processes take their steps one at a time, in an order that hangs on a seed, on a clock that only it moves.
 *
 * A process that is killed takes no step ever after: neither its catch nor its finally runs, as with `kill -9`.
 */
export class ChaosScheduler {
  readonly clock: Clock;
  readonly #random: Random;
  readonly #waiting: Step[] = [];
  readonly #sleepers = new Set<{ due: number; wake(): void }>();
  #now: number;
  #settled: (() => void) | undefined;

  constructor(random: Random, start: number) {
    this.#random = random;
    this.#now = start;
    this.clock = { now: () => this.#now, sleep: (ms, signal) => this.#sleep(ms, signal) };
  }

  /** How many processes were killed. */
  killed = 0;

  /** How many processes stand before a step. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Begins a process, and returns when it stands before its first step or has ended. */
  async begin(work: (process: ChaosProcess) => Promise<void>): Promise<void> {
    const process: ChaosProcess = { killed: false, ended: false };
    await this.#untilSettled(() => {
      work(process).finally(() => {
        process.ended = true;
        this.#settled?.();
      });
    });
  }

  /** A process waits before a step for its turn. */
  step(process: ChaosProcess): Promise<void> {
    const turn = new Promise<void>((go) => {
      if (!process.killed) this.#waiting.push({ process, go });
    });
    this.#settled?.();
    return turn;
  }

  /** Kills a process: what it waits for never comes. */
  kill(process: ChaosProcess): Promise<never> {
    process.killed = true;
    this.killed++;
    this.#settled?.();
    return new Promise(() => undefined);
  }

  /** Lets one process, chosen by chance, take its step. */
  async next(): Promise<void> {
    const [step] = this.#waiting.splice(Math.floor(this.#random() * this.#waiting.length), 1);
    if (!step || step.process.killed) return;
    // What a process has left behind, as when its claim has ended, may take no further step.
    const isLeft = step.process.ended || this.#waiting.some(({ process }) => process === step.process);
    if (!isLeft) return this.#untilSettled(() => step.go());
    step.go();
    await turns(100);
  }

  /** Lets time pass, whatever the processes do meanwhile. */
  async pass(ms: number): Promise<void> {
    this.#now += ms;
    for (const sleeper of [...this.#sleepers].sort((one, other) => one.due - other.due)) {
      if (sleeper.due <= this.#now) await this.#untilSettled(() => sleeper.wake());
    }
  }

  async #untilSettled(go: () => void): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#settled = resolve;
      go();
    });
    this.#settled = undefined;
    // What follows from the last step within the process, up to where it waits.
    await turns(1);
  }

  #sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const sleeper = {
        due: this.#now + ms,
        wake: () => {
          this.#sleepers.delete(sleeper);
          resolve();
        },
      };
      this.#sleepers.add(sleeper);
      signal?.addEventListener('abort', () => {
        this.#sleepers.delete(sleeper);
        reject(signal.reason);
      });
    });
  }
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

import type { Clock } from '../clock/clock.ts';
import type { StageLimits } from './stage.ts';

/** A stage that is under way: how much it has sent, and whether it may send more. */
export class StageRun {
  readonly startedAt: number;
  /** When its time is over; Infinity if its time has no limit. */
  readonly endsAt: number;
  /** Aborted when all has been sent that was to be, or the stage is ended; time alone does not abort it. */
  readonly signal: AbortSignal;
  /** Comes with the signal. */
  readonly over: Promise<void>;
  readonly #clock: Clock;
  readonly #requests: number;
  readonly #end = new AbortController();
  #sent = 0;

  /**
   * Begins a stage.
   *
   * @param limits When it ends by itself.
   * @param signal Ends it early.
   */
  constructor(
    { requests = Infinity, durationMs = Infinity }: StageLimits,
    clock: Clock,
    signal: AbortSignal,
  ) {
    this.#clock = clock;
    this.#requests = requests;
    this.startedAt = clock.now();
    this.endsAt = this.startedAt + durationMs;
    this.signal = AbortSignal.any([signal, this.#end.signal]);
    this.over = new Promise((resolve) => {
      if (this.signal.aborted) resolve();
      this.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  /** How many requests it has sent. */
  get sent(): number {
    return this.#sent;
  }

  /** Counts a request that is to be sent now. */
  take(): boolean {
    if (this.signal.aborted || this.#clock.now() >= this.endsAt) return false;
    this.#sent++;
    if (this.#sent >= this.#requests) this.end();
    return true;
  }

  /** Lets it send no more. */
  end(): void {
    this.#end.abort();
  }
}

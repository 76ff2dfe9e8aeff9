import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { RequestTrace } from '../trace/request-trace.ts';
import type { LoadOptions } from './load-options.ts';
import type { LoadProgress } from './load-progress.ts';
import type { LoadResult, StageWindow } from './load-result.ts';
import type { Stage, StageLimits } from './stage.ts';
import { StageRun } from './stage-run.ts';

/** The part of a run that sends requests now. */
interface Current extends Pick<LoadProgress, 'stage' | 'stageIndex' | 'requests' | 'durationMs'> {
  part: StageRun;
}

/** A run that is under way: sends its requests, and keeps what they measured. */
export class LoadRun {
  readonly clock: Clock;
  /** Aborted when the run is to end early, or can't go on. */
  readonly signal: AbortSignal;
  readonly #options: LoadOptions;
  readonly #broken = new AbortController();
  readonly #underWay = new Set<Promise<void>>();
  readonly #seats = new Map<number, Promise<void>>();
  readonly #traces: RequestTrace[] = [];
  readonly #stages: StageWindow[] = [];
  #current: Current | undefined;
  #sent = 0;
  #failed = 0;
  #givenUp = 0;

  constructor(options: LoadOptions) {
    const { clock = realClock, signal } = options;
    this.#options = options;
    this.clock = clock;
    this.signal = AbortSignal.any([this.#broken.signal, ...(signal ? [signal] : [])]);
  }

  /**
   * Begins a part of the run: a stage, or its warm-up.
   *
   * @param current What progress tells of it.
   * @param limits When it ends by itself.
   */
  begin(current: Omit<Current, 'part'>, limits: StageLimits): StageRun {
    const part = new StageRun(limits, this.clock, this.signal);
    this.#current = { ...current, part };
    return part;
  }

  /**
   * Runs a stage until it has no more to send.
   *
   * @param send Sends its requests.
   */
  async runStage(stage: Stage, stageIndex: number, send: (part: StageRun) => Promise<void>): Promise<void> {
    const { name, type, requests, durationMs } = stage;
    const most = requests !== undefined && { requests };
    const longest = durationMs !== undefined && { durationMs };
    // The time of an open loop limits what is due, not what is sent: a request that is late is sent all the same.
    const limits = type === 'closed' ? { ...most, ...longest } : { ...most };
    const part = this.begin({ stage: name, stageIndex, ...most, ...longest }, limits);
    await send(part);
    part.end();
    const sentAllAt = Math.min(this.clock.now(), part.endsAt);
    this.#stages.push({ name, startedAt: part.startedAt, sentAllAt });
  }

  /**
   * Makes a request of the warm-up, which counts nowhere.
   *
   * @returns What it measured; nothing if it was given up.
   */
  async tryOut(index: number, user: number): Promise<RequestTrace | undefined> {
    const { call, prompts } = this.#options;
    try {
      this.#report();
      const trace = await call({ prompt: prompts(-1 - index), index, user, stage: 'warm-up' }, this.signal);
      this.#report(trace);
      return trace;
    } catch (error) {
      if (!this.signal.aborted) this.#broken.abort(error);
      return undefined;
    }
  }

  /**
   * Sends a request.
   *
   * @param scheduledAt When it was due, in an open loop.
   * @returns When it has ended, whatever came of it.
   */
  send(stage: string, user: number, scheduledAt?: number): Promise<void> {
    const sending = this.#measure(stage, user, scheduledAt).finally(() => this.#underWay.delete(sending));
    this.#underWay.add(sending);
    if (scheduledAt === undefined) this.#seats.set(user, sending);
    this.#report();
    return sending;
  }

  /** Waits for the last request of a user of a closed loop. */
  async answered(user: number): Promise<void> {
    await this.#seats.get(user);
  }

  /** Waits until no request is under way. */
  async idle(): Promise<void> {
    await Promise.all(this.#underWay);
  }

  /**
   * What was measured.
   *
   * @throws {unknown} What broke the run, other than its signal.
   */
  result(): LoadResult {
    const { signal } = this.#options;
    this.#broken.signal.throwIfAborted();
    return {
      ended: signal?.aborted ? 'aborted' : 'complete',
      ...(signal?.aborted && { reason: signal.reason }),
      traces: this.#traces.toSorted((a, b) => a.index - b.index),
      givenUp: this.#givenUp,
      stages: this.#stages,
    };
  }

  async #measure(stage: string, user: number, scheduledAt?: number): Promise<void> {
    const { call, prompts } = this.#options;
    const index = this.#sent++;
    const due = scheduledAt !== undefined && { scheduledAt };
    try {
      const trace = await call({ prompt: prompts(index), index, user, stage, ...due }, this.signal);
      this.#traces.push(trace);
      if (trace.outcome.type === 'failed') this.#failed++;
      this.#report(trace);
    } catch (error) {
      if (this.signal.aborted) this.#givenUp++;
      else this.#broken.abort(error);
    }
  }

  /** Tells how far the run is; an observer that throws breaks it. */
  #report(last?: RequestTrace): void {
    const { onProgress, stages } = this.#options;
    if (!onProgress || !this.#current) return;
    const { part, ...current } = this.#current;
    try {
      onProgress({
        ...current,
        stages: stages.length,
        sent: part.sent,
        elapsedMs: this.clock.now() - part.startedAt,
        ended: this.#traces.length,
        failed: this.#failed,
        underWay: this.#sent - this.#traces.length - this.#givenUp,
        ...(last && { last }),
      });
    } catch (error) {
      this.#broken.abort(error);
    }
  }
}

import { abortable } from '../clock/abortable.ts';
import type { Clock } from '../clock/clock.ts';
import type { Random } from '../random.ts';
import { ServiceError } from '../service-error.ts';
import type { CopyBehaviour } from './copy-behaviour.ts';

/** A change of the number of copies that are ready. */
export interface CopyChange {
  /** Milliseconds since 1970 by the endpoint's clock. */
  at: number;
  /** How many are ready from then on. */
  copies: number;
}

/** What a model's copies work with. */
export interface CopyFleetOptions {
  behaviour: CopyBehaviour;
  clock: Clock;
  /** Draws how long copies take to start. */
  random: Random;
  /** Aborted when the endpoint closes. */
  closed: AbortSignal;
}

interface Copy {
  isReady: boolean;
  /** Requests that it answers now. */
  busy: number;
  /** When it becomes ready, or, being idle, when it goes; never, while it is busy. */
  dueAt: number;
}

/**
 * The copies of one imported model.
 *
 * Nothing runs between requests: what has happened meanwhile is caught up with at the next look, so that an idle model
 * keeps no virtual clock going.
 */
export class CopyFleet {
  readonly #options: CopyFleetOptions;
  #copies: Copy[] = [];
  #waiting: ((copy: Copy) => void)[] = [];
  readonly #changes: CopyChange[] = [];
  /** Stops the wait for the next copy; there while requests wait for one that starts. */
  #alarm: AbortController | undefined;

  constructor(options: CopyFleetOptions) {
    this.#options = options;
  }

  /**
   * Gives a request a place on a copy, when one is free: in the order of their coming.
   *
   * @param signal Ends the wait.
   * @returns What gives the place back; to call it twice does no harm.
   * @throws {ServiceError} ModelNotReadyException, if no copy is ready; the first such request starts one.
   */
  async admit(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    this.#serve();
    if (this.#copies.length === 0) this.#start();
    if (!this.#copies.some(({ isReady }) => isReady)) {
      throw new ServiceError(
        'ModelNotReadyException',
        'Model is not ready for inference. Wait and try your request again.',
      );
    }
    const free = this.#free();
    if (free) return this.#leaver(this.#take(free));
    return this.#leaver(await abortable<Copy>(signal, (resolve) => this.#queue(resolve)));
  }

  /** How the number of copies that are ready has changed, the oldest change first; it was 0 before. */
  changes(): readonly CopyChange[] {
    this.#settle();
    return this.#changes;
  }

  /** @returns What leaves the queue again. */
  #queue(resolve: (copy: Copy) => void): () => void {
    this.#waiting.push(resolve);
    const starting = this.#copies.filter(({ isReady }) => !isReady).length;
    const { maxCopies, requestsPerCopy } = this.#options.behaviour;
    if (this.#waiting.length > starting * requestsPerCopy && this.#copies.length < maxCopies) this.#start();
    this.#watch();
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== resolve);
      this.#watch();
    };
  }

  #start(): void {
    const { behaviour, clock, random } = this.#options;
    const [least, most] = behaviour.startMs;
    const dueAt = clock.now() + least + (most - least) * random();
    this.#copies.push({ isReady: false, busy: 0, dueAt });
    this.#settle();
  }

  /** Lets those who wait have the places that are free. */
  #serve(): void {
    this.#settle();
    for (let copy = this.#free(); copy && this.#waiting.length > 0; copy = this.#free()) {
      this.#waiting.shift()?.(this.#take(copy));
    }
    this.#watch();
  }

  /** The first copy with a place: later ones become idle, and go, when the first suffice. */
  #free(): Copy | undefined {
    const { requestsPerCopy } = this.#options.behaviour;
    return this.#copies.find(({ isReady, busy }) => isReady && busy < requestsPerCopy);
  }

  #take(copy: Copy): Copy {
    copy.busy++;
    copy.dueAt = Number.POSITIVE_INFINITY;
    return copy;
  }

  #leaver(copy: Copy): () => void {
    let isGone = false;
    return () => {
      if (isGone) return;
      isGone = true;
      copy.busy--;
      if (copy.busy === 0) copy.dueAt = this.#options.clock.now() + this.#options.behaviour.idleMs;
      this.#serve();
    };
  }

  /** Catches up with what was due: copies have become ready, and idle ones have gone. */
  #settle(): void {
    const { behaviour, clock } = this.#options;
    for (;;) {
      const at = Math.min(...this.#copies.map(({ dueAt }) => dueAt));
      const next = this.#copies.find(({ dueAt }) => dueAt === at);
      if (!next || at > clock.now()) return;
      if (next.isReady) this.#copies = this.#copies.filter((copy) => copy !== next);
      else Object.assign(next, { isReady: true, dueAt: at + behaviour.idleMs });
      this.#changes.push({ at, copies: this.#copies.filter(({ isReady }) => isReady).length });
    }
  }

  /** Sees to it that those who wait are served when the next copy is ready, and that no wait is left over. */
  #watch(): void {
    const next = Math.min(...this.#copies.filter(({ isReady }) => !isReady).map(({ dueAt }) => dueAt));
    if (this.#waiting.length === 0 || next === Number.POSITIVE_INFINITY) {
      this.#alarm?.abort();
      this.#alarm = undefined;
    } else if (!this.#alarm) void this.#sleepUntil(next);
  }

  async #sleepUntil(time: number): Promise<void> {
    const { clock, closed } = this.#options;
    const alarm = new AbortController();
    this.#alarm = alarm;
    const slept = await clock.sleep(time - clock.now(), AbortSignal.any([alarm.signal, closed])).then(
      () => true,
      () => false,
    );
    if (!slept) return;
    this.#alarm = undefined;
    this.#serve();
  }
}

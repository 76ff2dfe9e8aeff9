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

/** A request's place on a copy. */
export interface CopyPlace {
  /** Gives the place back; to call it twice does no harm. */
  leave(): void;
  /** Gives it back at a time of the endpoint's clock, whether or not somebody has read the answer by then. */
  leaveAt(time: number): void;
}

/** A place that is taken, and until when. */
interface Held {
  endsAt: number;
}

interface Copy {
  isReady: boolean;
  /** The requests that it answers now. */
  held: Set<Held>;
  /** When it becomes ready, or, being idle, when it goes; never, while it answers. */
  dueAt: number;
}

const never = Number.POSITIVE_INFINITY;

/**
 * The copies of one imported model.
 *
 * Nothing runs between requests: what has happened meanwhile is caught up with at the next look, so that an idle model
 * keeps no virtual clock going.
 */
export class CopyFleet {
  readonly #options: CopyFleetOptions;
  #copies: Copy[] = [];
  #waiting: ((place: CopyPlace) => void)[] = [];
  readonly #changes: CopyChange[] = [];
  /** The wait for the next place; there while requests wait for one whose time is known. */
  #alarm: { time: number; stop: AbortController } | undefined;

  constructor(options: CopyFleetOptions) {
    this.#options = options;
  }

  /**
   * Gives a request a place on a copy, when one is free: in the order of their coming.
   *
   * @param signal Ends the wait.
   * @throws {ServiceError} ModelNotReadyException, if no copy is ready; the first such request starts one.
   */
  async admit(signal: AbortSignal): Promise<CopyPlace> {
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
    if (free) return this.#take(free);
    return abortable<CopyPlace>(signal, (resolve) => this.#queue(resolve));
  }

  /** How the number of copies that are ready has changed, the oldest change first; it was 0 before. */
  changes(): readonly CopyChange[] {
    this.#settle();
    return this.#changes;
  }

  /** @returns What leaves the queue again. */
  #queue(resolve: (place: CopyPlace) => void): () => void {
    this.#waiting.push(resolve);
    const starting = this.#copies.filter(({ isReady }) => !isReady).length;
    const { maxCopies, requestsPerCopy } = this.#options.behaviour;
    if (this.#waiting.length > starting * requestsPerCopy && this.#copies.length < maxCopies) this.#start();
    this.#serve();
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== resolve);
      this.#watch();
    };
  }

  #start(): void {
    const { behaviour, clock, random } = this.#options;
    const [least, most] = behaviour.startMs;
    const dueAt = clock.now() + least + (most - least) * random();
    this.#copies.push({ isReady: false, held: new Set(), dueAt });
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
    return this.#copies.find(({ isReady, held }) => isReady && held.size < requestsPerCopy);
  }

  #take(copy: Copy): CopyPlace {
    const held: Held = { endsAt: never };
    copy.held.add(held);
    copy.dueAt = never;
    return {
      leave: () => {
        this.#settle();
        this.#freeUp(copy, held, this.#options.clock.now());
        this.#serve();
      },
      leaveAt: (time) => {
        held.endsAt = time;
        this.#watch();
      },
    };
  }

  #freeUp(copy: Copy, held: Held, now: number): void {
    const isLast = copy.held.delete(held) && copy.held.size === 0;
    if (isLast) copy.dueAt = now + this.#options.behaviour.idleMs;
  }

  /** Catches up with what was due, in its order: answers were at their end, copies became ready, idle ones went. */
  #settle(): void {
    for (;;) {
      const at = Math.min(this.#nextPlace(), ...this.#copies.map(({ dueAt }) => dueAt));
      if (at === never || at > this.#options.clock.now()) return;
      for (const copy of this.#copies) {
        for (const held of copy.held) if (held.endsAt === at) this.#freeUp(copy, held, at);
      }
      for (const copy of this.#copies) if (copy.dueAt === at) this.#turn(copy, at);
    }
  }

  /** A copy that starts becomes ready, and an idle one goes. */
  #turn(copy: Copy, at: number): void {
    if (copy.isReady) this.#copies = this.#copies.filter((other) => other !== copy);
    else Object.assign(copy, { isReady: true, dueAt: at + this.#options.behaviour.idleMs });
    this.#changes.push({ at, copies: this.#copies.filter(({ isReady }) => isReady).length });
  }

  /** When the next place becomes free, as far as that is known. */
  #nextPlace(): number {
    const times = this.#copies.flatMap(({ isReady, dueAt, held }) =>
      isReady ? [...held].map(({ endsAt }) => endsAt) : dueAt,
    );
    return Math.min(never, ...times);
  }

  /** Sees to it that those who wait are served when the next place is free, and that no wait is left over. */
  #watch(): void {
    const next = this.#waiting.length === 0 ? never : this.#nextPlace();
    if (this.#alarm?.time === next) return;
    this.#alarm?.stop.abort();
    this.#alarm = undefined;
    if (next !== never) void this.#sleepUntil(next);
  }

  async #sleepUntil(time: number): Promise<void> {
    const { clock, closed } = this.#options;
    const alarm = { time, stop: new AbortController() };
    this.#alarm = alarm;
    const slept = clock.sleep(time - clock.now(), AbortSignal.any([alarm.stop.signal, closed]));
    const isOver = await slept.then(
      () => true,
      () => false,
    );
    if (!isOver || this.#alarm !== alarm) return;
    this.#alarm = undefined;
    this.#serve();
  }
}

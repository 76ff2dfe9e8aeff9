import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { Screenshot } from '../environment/action-result.ts';
import type { ProposedAction } from '../policy/policy.ts';
import type { TaskEvent } from '../trace/task-event.ts';
import { actionWords } from './action-words.ts';
import type { RunSteeredTask } from './run-steered-task.ts';
import type { ShownEvent, ShownStep } from './shown-event.ts';
import { shownStep } from './shown-step.ts';
import { SteeringError } from './steering-error.ts';

type Decision = 'approved' | { denied: string };

/** One task at a time, watched by any number of pages and steered by any of them. */
export class SteeredTask {
  readonly #run: RunSteeredTask;
  readonly #clock: Clock;
  readonly #watchers = new Set<(event: ShownEvent) => void>();
  readonly #open = new Map<string, (decision: Decision) => void>();
  #events: ShownEvent[] = [];
  #pictures = new Map<string, Screenshot>();
  #nextId = 1;
  #turn = 0;
  #stop: AbortController | undefined;
  #running: Promise<void> = Promise.resolve();

  /**
   * @param run Does a task.
   * @param clock Tells the time of what the page adds itself.
   */
  constructor(run: RunSteeredTask, clock: Clock = realClock) {
    this.#run = run;
    this.#clock = clock;
  }

  /**
   * Begins a task.
   *
   * @returns Resolves when the task has ended, however it did.
   * @throws {SteeringError} If one is running.
   */
  start(task: string): Promise<void> {
    if (this.#stop) throw new SteeringError('A task is running: stop it before you start another one.');
    const stop = new AbortController();
    this.#stop = stop;
    this.#events = [];
    this.#pictures = new Map();
    this.#turn = 0;
    this.#add({ type: 'began', task });
    this.#running = this.#finish(task, stop);
    return this.#running;
  }

  /**
   * Decides of an action that waits.
   *
   * @param approval Which.
   * @throws {SteeringError} If that one doesn't wait any more.
   */
  decide(approval: string, decision: Decision): void {
    const answer = this.#open.get(approval);
    if (!answer) throw new SteeringError('This action no longer waits for a decision.');
    answer(decision);
  }

  /**
   * Stops the task.
   *
   * @throws {SteeringError} If none is running.
   */
  stop(): void {
    if (!this.#stop) throw new SteeringError('No task is running.');
    this.#stop.abort(new SteeringError('Stopped on the page.'));
  }

  /** Stops what runs, if anything does, and waits for its end. */
  async end(): Promise<void> {
    this.#stop?.abort(new SteeringError('The page was closed.'));
    await this.#running;
  }

  /** The picture at an address that an event names. */
  picture(name: string): Screenshot | undefined {
    return this.#pictures.get(name);
  }

  /**
   * Tells of every event of the task: those that were, and those that come.
   *
   * @param after The last event that is known already; 0 for none.
   * @returns Ends it.
   */
  watch(after: number, watcher: (event: ShownEvent) => void): () => void {
    for (const event of this.#events) if (event.id > after) watcher(event);
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  async #finish(task: string, stop: AbortController): Promise<void> {
    let hasEnded = false;
    const record = (event: TaskEvent) => {
      hasEnded ||= event.type === 'ended';
      this.#turn = event.turn;
      this.#add(
        shownStep(event, (picture) => this.#keep(picture)),
        event.at,
      );
    };
    let reason = 'The task ended without a word.';
    try {
      await this.#run(task, { record, signal: stop.signal, approver: this.#ask });
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    this.#open.clear();
    this.#stop = undefined;
    if (!hasEnded) this.#add({ type: 'ended', end: stop.signal.aborted ? 'aborted' : 'failed', reason });
  }

  readonly #ask = (proposed: ProposedAction, reason: string, signal: AbortSignal): Promise<Decision> => {
    signal.throwIfAborted();
    const approval = String(this.#nextId);
    return new Promise<Decision>((resolve, reject) => {
      const close = () => {
        this.#open.delete(approval);
        signal.removeEventListener('abort', giveUp);
      };
      const giveUp = () => {
        close();
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp);
      this.#open.set(approval, (decision) => {
        close();
        resolve(decision);
      });
      this.#add({ type: 'waiting', approval, words: actionWords(proposed), reason, where: proposed.address });
    });
  };

  #keep(picture: Screenshot): string {
    const name = String(this.#nextId);
    this.#pictures.set(name, picture);
    return `/pictures/${name}`;
  }

  #add(step: ShownStep, at = this.#clock.now()): void {
    const event: ShownEvent = { id: this.#nextId++, at, turn: this.#turn, ...step };
    this.#events.push(event);
    for (const watcher of this.#watchers) watcher(event);
  }
}

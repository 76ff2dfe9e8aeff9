import type { Approver } from '../policy/policy.ts';
import type { TaskEvent } from '../trace/task-event.ts';

/** What a task is given by the page that steers it. */
export interface Steering {
  /** Asks the person at the page. */
  approver: Approver;
  /** Is aborted when the person stops the task. */
  signal: AbortSignal;
  /** Takes each event as it happens. */
  record(event: TaskEvent): void;
}

/**
 * Does a task, and tells what happens.
 *
 * @param task What the agent is asked to do.
 * @param steering Approver, signal and record.
 */
export type RunSteeredTask = (task: string, steering: Steering) => Promise<void>;

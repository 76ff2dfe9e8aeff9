import type { ActionResult } from '../environment/action-result.ts';
import type { ProposedAction, Verdict } from '../policy/policy.ts';

/** How a task ended. */
export type TaskEnd =
  | 'finished'
  | 'out-of-turns'
  | 'out-of-time'
  | 'out-of-budget'
  | 'aborted'
  /** The agent or the environment failed. */
  | 'failed';

/** One step of a task, in the order in which they happened; `at` is in milliseconds since 1970. */
export type TaskEvent = { at: number; turn: number } & (
  | { type: 'asked'; text: string }
  | { type: 'said'; text: string }
  | { type: 'proposed'; proposed: ProposedAction; verdict: Verdict['verdict']; reason?: string }
  | { type: 'approved' }
  | { type: 'denied'; reason: string }
  | { type: 'result'; result: ActionResult }
  | { type: 'ended'; end: TaskEnd; reason?: string }
);

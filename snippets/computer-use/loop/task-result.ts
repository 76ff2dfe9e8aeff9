import type { TaskEnd, TaskEvent } from '../trace/task-event.ts';
import type { TokenUsage } from './task-bounds.ts';

/** How a task went. */
export interface TaskResult {
  end: TaskEnd;
  /** Why it ended, where it didn't just finish. */
  reason?: string;
  /** What was thrown, where it failed. */
  error?: unknown;
  /** The agent's last words. */
  text: string;
  /** How often the agent was invoked with something new. */
  turns: number;
  usage: TokenUsage;
  /** What the model cost; nothing without prices. */
  cost?: number;
  /** All steps in their order: see `replayPage`. */
  trace: TaskEvent[];
  /** What could not be cleaned up: the agent's session, or the environment. */
  leftBehind: string[];
}

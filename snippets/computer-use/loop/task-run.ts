import type { Clock } from '../clock/clock.ts';
import type { TaskEvent } from '../trace/task-event.ts';
import type { ScreenMemory } from './screen-memory.ts';
import type { TokenUsage } from './task-bounds.ts';
import type { TaskOptions } from './task-options.ts';

type Untimed<Event> = Event extends unknown ? Omit<Event, 'at' | 'turn'> : never;

/** A task that is under way. */
export interface TaskRun {
  readonly options: TaskOptions;
  readonly clock: Clock;
  /** Aborted by the caller, or when the time is over. */
  readonly signal: AbortSignal;
  readonly sessionId: string;
  readonly screen: ScreenMemory;
  readonly usage: TokenUsage;
  turn: number;
  /** The agent's last words. */
  text: string;
  /** Notes a step, and tells of it. */
  tell(event: Untimed<TaskEvent>): void;
}

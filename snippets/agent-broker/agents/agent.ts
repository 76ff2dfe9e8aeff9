import type { TaskMessage } from '../broker/task-message.ts';
import type { Completion } from './completion.ts';

type WithoutTask<T> = T extends Completion ? Omit<T, 'agent' | 'taskToken'> : never;

/** How an agent ended a task; which one, its worker adds. */
export type AgentResult = WithoutTask<Completion>;

/** Something that does tasks of one kind: a model, a Bedrock agent, an endpoint, or plain code. */
export interface Agent {
  /** Its name in the registry. */
  name: string;
  /**
   * Does a task.
   *
   * Asked twice with one `idempotencyToken`, whatever it changes in the world must change once: see `createWorker`.
   *
   * @param task The task, whose event and input are data that others wrote.
   * @param signal Ends the work early.
   * @returns How it ended. What can't be done is a result; only what may work the next time throws.
   */
  run(task: TaskMessage, signal?: AbortSignal): Promise<AgentResult>;
}

/** A message that no agent can work on, however often it comes: it is no task, or another agent's. */
export class TaskError extends Error {
  override name = 'TaskError';

  constructor(rule: string, current: string, options?: ErrorOptions) {
    super(`Cannot work on a task as ${rule}: current value is ${current}`, options);
  }
}

/**
 * Times of the functions, in milliseconds. They hang together with the timeouts that the stack sets, 2 minutes for a worker
 * and 12 for its messages:
 *
 * - A claim ends before the function does, so that a run that takes too long gives its task back. Only a worker that is
 *   killed leaves a claim, and for less than its message is hidden.
 * - A message that finds its task claimed has been received all the same. The next time it comes that claim is over, and
 *   so it can only become a dead letter if the task has been run, and has failed, as often as the message came.
 * - The supervisor asks again only when the message has come a second time and that run could have ended; and with both
 *   times it waits for an agent, a request of the usual bounds has time left.
 */
export const deployedTimes = {
  /** For how long a worker claims a task. */
  leaseMs: 110_000,
  /** After how long the supervisor asks an agent again that has not answered. */
  taskMs: 900_000,
} as const;

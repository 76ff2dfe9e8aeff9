/** Runs a task once everything that has already arrived was stamped. */
export const afterThisTurn: (task: () => void) => void =
  typeof setImmediate === 'function' ? (task) => setImmediate(task) : (task) => setTimeout(task, 0);

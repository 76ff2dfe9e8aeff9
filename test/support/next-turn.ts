/** Lets everything that is ready to run, run: a virtual clock moves on only when it may. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

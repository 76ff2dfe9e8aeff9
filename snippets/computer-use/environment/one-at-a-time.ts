import { Problem } from './problem.ts';

/**
 * Lets work through one after the other, in the order in which it came.
 *
 * @param most How much may wait; what comes then is refused.
 * @returns Does some work when its turn comes.
 */
export function oneAtATime(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  return async (work) => {
    if (count > most) {
      throw new Problem(
        429,
        `Cannot execute the action as at most ${most} may wait: current value is ${count}`,
      );
    }
    count++;
    const turn = last.then(work).finally(() => {
      count--;
    });
    last = turn.catch(() => {});
    return await turn;
  };
}

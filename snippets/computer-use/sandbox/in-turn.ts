/** A function of which a call begins only when those before it have ended, however they ended. */
export function inTurn<In extends unknown[], Out>(
  call: (...values: In) => Promise<Out>,
): (...values: In) => Promise<Out> {
  let last: Promise<unknown> = Promise.resolve();
  return (...values) => {
    const mine = last.then(() => call(...values));
    last = mine.catch(() => {});
    return mine;
  };
}

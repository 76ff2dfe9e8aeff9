/**
 * Makes a function that gives those who wait one turn of the event loop each, one after the other, so that whatever
 * else is ready runs between them.
 */
export function takeTurns(): () => Promise<void> {
  let last = Promise.resolve();
  return function turn() {
    last = last.then(nextTurn);
    return last;
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

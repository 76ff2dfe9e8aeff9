import type { Source } from '../source.ts';

/** Items that are looked at before they are taken. */
export interface LookAhead<T> {
  /** Reads on until so many items are held, or there are no more. */
  fill(): Promise<void>;
  /** How many items are held; after `fill()`, fewer than asked for only if these are the last ones. */
  readonly held: readonly T[];
  take(): T | undefined;
  /** Lets go of the source. */
  close(): Promise<void>;
}

/**
 * Holds the next items of a source, to decide by what is still to come.
 *
 * @param source Read no further than is held.
 * @param count How many items are held.
 */
export function lookAhead<T>(source: Source<T>, count: number): LookAhead<T> {
  const items = inOrder(source);
  const held: T[] = [];
  let ended = false;
  return {
    held,
    async fill() {
      while (!ended && held.length < count) {
        const step = await items.next();
        if (step.done) ended = true;
        else held.push(step.value);
      }
    },
    take: () => held.shift(),
    async close() {
      await items.return(undefined);
    },
  };
}

async function* inOrder<T>(source: Source<T>): AsyncGenerator<T> {
  yield* source;
}

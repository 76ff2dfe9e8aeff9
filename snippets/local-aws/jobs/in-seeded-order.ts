import type { Random } from '../random.ts';

/** How work is done and handed out. */
export interface SeededOrderOptions {
  /** How many items are worked on at once. */
  concurrency: number;
  /** How many items are held: those that wait, those in work, and those that are done but not handed out. */
  window: number;
  /** Decides which of the held items is handed out next. */
  random: Random;
  /** Ends the work early: what is done is handed out still, what isn't is given up. */
  signal: AbortSignal;
}

interface Held<Out> {
  outcome?: { value: Out } | { error: unknown };
}

/**
 * Works on many items at once, and hands out what comes of them in an order that hangs on nothing but the random
 * source: not on the items' order, and not on how long each of them takes.
 *
 * @param items Read only as fast as results are taken.
 * @param work Gives up when the signal is aborted.
 * @throws {unknown} What the items or the work throw, unless the signal is aborted.
 */
export async function* inSeededOrder<In, Out>(
  items: AsyncIterable<In>,
  work: (item: In) => Promise<Out>,
  { concurrency, window, random, signal }: SeededOrderOptions,
): AsyncGenerator<Out> {
  const held: Held<Out>[] = [];
  const waiting: (() => Promise<void>)[] = [];
  let running = 0;
  let wake = () => {};
  const onAbort = () => wake();

  function hold(item: In): void {
    const entry: Held<Out> = {};
    held.push(entry);
    waiting.push(async () => {
      entry.outcome = await work(item).then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      running--;
      startNext();
      wake();
    });
    startNext();
  }

  function startNext(): void {
    if (running >= concurrency || signal.aborted) return;
    const next = waiting.shift();
    if (!next) return;
    running++;
    void next();
  }

  signal.addEventListener('abort', onAbort);
  const source = items[Symbol.asyncIterator]();
  try {
    for (let ended = false; !signal.aborted; ) {
      while (!ended && held.length < window && !signal.aborted) {
        const step = await source.next();
        ended = step.done === true;
        if (!step.done) hold(step.value);
      }
      if (held.length === 0 || signal.aborted) break;
      const entry = takeOne(held, random);
      while (!entry.outcome && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
      if (!entry.outcome) break;
      yield unwrap(entry.outcome);
    }
    for (const { outcome } of held) if (outcome && 'value' in outcome) yield outcome.value;
  } finally {
    signal.removeEventListener('abort', onAbort);
    await source.return?.();
  }
}

/** Takes one of the older half: waiting for the newest one would leave those who work on the others idle. */
function takeOne<Out>(held: Held<Out>[], random: Random): Held<Out> {
  const index = Math.floor((random() * (held.length + 1)) / 2);
  const [taken = {}] = held.splice(index, 1);
  return taken;
}

function unwrap<Out>(outcome: { value: Out } | { error: unknown }): Out {
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

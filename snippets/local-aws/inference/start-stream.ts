/**
 * Waits for a stream's first step, so that what fails before it can still be answered with an HTTP status.
 *
 * @returns The same steps, the first one included.
 */
export async function startStream<Step>(steps: AsyncIterable<Step>): Promise<AsyncIterable<Step>> {
  const iterator = steps[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* resume() {
    try {
      for (let step = first; !step.done; step = await iterator.next()) yield step.value;
    } finally {
      await iterator.return?.();
    }
  })();
}

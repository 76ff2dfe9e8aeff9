/** Makes other chunks of chunks. */
export type ChunkChange = (chunks: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>;

/**
 * Changes a body on its way; it is read only when the changed one is.
 *
 * @param body The body; cancelled if the change stops early or fails, or nobody reads on.
 * @param change What becomes of it; what it throws breaks the changed body.
 * @param cancelled Called when nobody reads on.
 */
export function changeBody(
  body: ReadableStream<Uint8Array>,
  change: ChunkChange,
  cancelled: () => void = () => {},
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const chunks = change(chunksOf(reader));
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const step = await chunks.next();
        if (step.done) controller.close();
        else controller.enqueue(step.value);
      },
      async cancel(reason) {
        cancelled();
        await reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

async function* chunksOf(reader: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel();
  }
}

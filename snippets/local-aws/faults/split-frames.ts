/**
 * Takes apart what joins several frames of an event stream.
 *
 * @param chunks Whole frames, one or several a chunk.
 * @returns The frames, one by one.
 */
export async function* splitFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; ) {
      // A frame begins with its length.
      const end = start + new DataView(chunk.buffer, chunk.byteOffset + start).getUint32(0);
      yield chunk.subarray(start, end);
      start = end;
    }
  }
}

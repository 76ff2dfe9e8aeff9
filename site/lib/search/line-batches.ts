/**
 * The lines of a text that is still arriving: after each piece, those that it completed.
 *
 * @param body The text's bytes, in UTF-8.
 * @returns One list of whole lines a piece; the last line needs no end.
 *
 * @example
 * ```ts
 * for await (const lines of lineBatches(response.body)) for (const line of lines) reader.read(line);
 * ```
 */
export async function* lineBatches(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string[]> {
  const pieces = body.pipeThrough(new TextDecoderStream()).getReader();
  let unfinished = '';
  for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
    const lines = (unfinished + piece.value).split('\n');
    unfinished = lines.pop() ?? '';
    yield lines;
  }
  yield [unfinished];
}

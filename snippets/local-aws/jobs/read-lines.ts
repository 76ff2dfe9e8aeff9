import { JobFailure } from './job-failure.ts';

/** The longest line that is read, in UTF-16 code units: above the 25 MB that InvokeModel takes as a body. */
export const longestLine = 2 ** 25;

/**
 * Reads text line by line, and never more of it than a line and a chunk.
 *
 * A byte order mark is left out, and so are the ends of lines: LF or CRLF. The last line needs none.
 *
 * @param bytes UTF-8, cut into chunks anywhere.
 * @param signal Cancels the reading; there are no more lines then.
 * @throws {JobFailure} If the bytes are no UTF-8, or a line is longer than `longestLine`.
 * @throws {unknown} What the stream breaks with.
 */
export async function* readLines(
  bytes: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  let begun: string[] = [];
  let length = 0;
  for await (const text of textOf(bytes, signal)) {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield withoutReturn(begun.join('') + line);
      begun = [];
      length = 0;
    }
    begun.push(last);
    length += last.length;
    if (length > longestLine) {
      throw new JobFailure(`a line must have at most ${longestLine} characters: current value is ${length}`);
    }
  }
  const rest = begun.join('');
  if (rest !== '' && !signal?.aborted) yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

async function* textOf(bytes: ReadableStream<Uint8Array>, signal?: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunksOf(bytes, signal)) yield decoded(decoder, chunk);
  if (!signal?.aborted) yield decoded(decoder);
}

function decoded(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch (cause) {
    throw new JobFailure('its text must be valid UTF-8', { cause });
  }
}

/** The chunks of a stream. A cancelled read ends at once, even if the source never answers. */
async function* chunksOf(
  bytes: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = bytes.getReader();
  const cancel = () => void reader.cancel().catch(() => {});
  signal?.addEventListener('abort', cancel, { once: true });
  if (signal?.aborted) cancel();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    signal?.removeEventListener('abort', cancel);
    cancel();
  }
}

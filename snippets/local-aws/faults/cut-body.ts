import type { Fault } from './fault-rule.ts';
import { splitFrames } from './split-frames.ts';

/** Lets a body through as far as the fault says, then breaks it, so that a server breaks the connection. */
export function cutBody(
  body: AsyncIterable<Uint8Array>,
  { afterBytes = 0, afterEvents }: Extract<Fault, { kind: 'cut' }>,
): AsyncGenerator<Uint8Array> {
  return afterEvents === undefined ? bytesUpTo(body, afterBytes) : framesUpTo(splitFrames(body), afterEvents);
}

async function* bytesUpTo(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let left = most;
  for await (const chunk of chunks) {
    if (chunk.length > left) {
      if (left > 0) yield chunk.subarray(0, left);
      throw cut();
    }
    yield chunk;
    left -= chunk.length;
  }
}

async function* framesUpTo(frames: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let left = most;
  for await (const frame of frames) {
    if (left-- === 0) throw cut();
    yield frame;
  }
}

function cut(): Error {
  return new Error('A fault rule cut the connection.');
}

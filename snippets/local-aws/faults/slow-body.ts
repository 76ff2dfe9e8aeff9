import type { Clock } from '../clock/clock.ts';
import type { Fault } from './fault-rule.ts';
import { splitFrames } from './split-frames.ts';

/** How often a throttled body sends a piece, a second. */
const piecesPerSecond = 20;

/**
 * Holds a body back by the clock; the waits end with the call.
 *
 * @param events Whether the body is a stream of events, of which each is held back.
 */
export function slowBody(
  body: AsyncIterable<Uint8Array>,
  fault: Extract<Fault, { kind: 'slowBody' }>,
  { clock, signal, events }: { clock: Clock; signal: AbortSignal; events: boolean },
): AsyncGenerator<Uint8Array> {
  return slowly(events ? splitFrames(body) : body, fault, (ms) => clock.sleep(ms, signal));
}

async function* slowly(
  chunks: AsyncIterable<Uint8Array>,
  { bytesPerSecond = Infinity, delayMs = 0 }: Extract<Fault, { kind: 'slowBody' }>,
  sleep: (ms: number) => Promise<void>,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    await sleep(delayMs);
    const size = Math.min(Math.ceil(bytesPerSecond / piecesPerSecond), chunk.length);
    for (let start = 0; start < chunk.length; start += size) {
      const piece = chunk.subarray(start, start + size);
      await sleep((piece.length / bytesPerSecond) * 1_000);
      yield piece;
    }
  }
}

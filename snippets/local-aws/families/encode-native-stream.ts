import type { PayloadPart } from '@aws-sdk/client-bedrock-runtime';
import type { Generation, GenerationEvent } from '../inference/generation.ts';
import { encodeEvent } from '../wire/encode-event.ts';
import { joinBytes } from '../wire/join-bytes.ts';
import type { Wire } from '../wire/wire.ts';
import type { ChunkEncoder } from './family-codec.ts';

const encoder = new TextEncoder();

/**
 * Encodes an answer as InvokeModelWithResponseStream sends it: the family's chunks as bytes, and Bedrock's own figures
 * in the last one.
 *
 * @param steps The answer as it becomes due.
 * @param encodeChunks Writes the family's chunks.
 * @param elapsed Milliseconds since the request came in.
 * @returns Frames; those of one step together.
 */
export async function* encodeNativeStream(
  steps: AsyncIterable<GenerationEvent[]>,
  encodeChunks: ChunkEncoder,
  elapsed: () => number,
): AsyncGenerator<Uint8Array> {
  let firstByteLatency: number | undefined;
  for await (const events of steps) {
    firstByteLatency ??= Math.ceil(elapsed());
    const chunks = events.flatMap(encodeChunks);
    const last = events.at(-1);
    if (last?.type === 'end') {
      const invocationLatency = Math.ceil(elapsed());
      const figures = { ...counts(last.generation), invocationLatency, firstByteLatency };
      chunks.push({ ...chunks.pop(), 'amazon-bedrock-invocationMetrics': figures });
    }
    if (chunks.length > 0) yield joinBytes(chunks.map(frame));
  }
}

function counts({ usage }: Generation): { inputTokenCount: number; outputTokenCount: number } {
  return { inputTokenCount: usage.inputTokens, outputTokenCount: usage.outputTokens };
}

function frame(chunk: object): Uint8Array {
  return encodeEvent('chunk', { bytes: base64(JSON.stringify(chunk)) } satisfies Wire<PayloadPart>);
}

function base64(text: string): string {
  return btoa(Array.from(encoder.encode(text), (byte) => String.fromCharCode(byte)).join(''));
}

import type {
  ContentBlockDeltaEvent,
  ContentBlockStartEvent,
  ContentBlockStopEvent,
  ConverseStreamMetadataEvent,
  MessageStartEvent,
  MessageStopEvent,
} from '@aws-sdk/client-bedrock-runtime';
import { encodeEvent } from '../wire/encode-event.ts';
import { joinBytes } from '../wire/join-bytes.ts';
import type { Wire } from '../wire/wire.ts';
import { toUsage } from './answer-converse.ts';
import type { Generation, GenerationEvent } from './generation.ts';

/**
 * Encodes an answer as ConverseStream sends it.
 *
 * @param steps The answer as it becomes due.
 * @param elapsed Milliseconds since the request came in.
 * @returns Frames; those of one step together.
 */
export async function* encodeConverseStream(
  steps: AsyncIterable<GenerationEvent[]>,
  elapsed: () => number,
): AsyncGenerator<Uint8Array> {
  let block = -1;
  let started = false;
  for await (const events of steps) {
    const frames: Uint8Array[] = [];
    if (!started)
      frames.push(encodeEvent('messageStart', { role: 'assistant' } satisfies Wire<MessageStartEvent>));
    started = true;
    for (const event of events) {
      const next = event.type === 'end' ? -1 : event.block;
      if (next !== block && block >= 0) frames.push(blockStop(block));
      block = next;
      if (event.type === 'end') frames.push(...ending(event.generation, elapsed()));
      else frames.push(blockEvent(event));
    }
    yield joinBytes(frames);
  }
}

type BlockEvent = Exclude<GenerationEvent, { type: 'end' }>;

function blockEvent(event: BlockEvent): Uint8Array {
  if (event.type !== 'toolUse') {
    const payload = { contentBlockIndex: event.block, delta: delta(event) };
    return encodeEvent('contentBlockDelta', payload satisfies Wire<ContentBlockDeltaEvent>);
  }
  const { block: contentBlockIndex, toolUseId, name } = event;
  const payload = { contentBlockIndex, start: { toolUse: { toolUseId, name } } };
  return encodeEvent('contentBlockStart', payload satisfies Wire<ContentBlockStartEvent>);
}

function delta(event: Exclude<BlockEvent, { type: 'toolUse' }>) {
  if (event.type === 'text') return { text: event.text };
  return event.type === 'reasoning'
    ? { reasoningContent: { text: event.text } }
    : { toolUse: { input: event.json } };
}

function blockStop(contentBlockIndex: number): Uint8Array {
  return encodeEvent('contentBlockStop', { contentBlockIndex } satisfies Wire<ContentBlockStopEvent>);
}

/** `metadata` comes last. */
function ending(generation: Generation, elapsed: number): Uint8Array[] {
  const stop = { stopReason: generation.stop } satisfies Wire<MessageStopEvent>;
  const metadata = {
    usage: toUsage(generation),
    metrics: { latencyMs: Math.ceil(elapsed) },
  } satisfies Wire<ConverseStreamMetadataEvent>;
  return [encodeEvent('messageStop', stop), encodeEvent('metadata', metadata)];
}

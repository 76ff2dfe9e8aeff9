import type {
  ContentBlockDeltaEvent,
  ContentBlockStartEvent,
  ContentBlockStopEvent,
  ConverseStreamMetadataEvent,
  MessageStartEvent,
  MessageStopEvent,
} from '@aws-sdk/client-bedrock-runtime';
import { encodeEvent } from '../wire/encode-event.ts';
import { FrameWriter } from '../wire/frame-writer.ts';
import { TextFrames } from '../wire/text-frames.ts';
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
  const frames = new FrameWriter();
  frames.add(encodeEvent('messageStart', { role: 'assistant' } satisfies Wire<MessageStartEvent>));
  for await (const events of steps) {
    for (const event of events) {
      const next = event.type === 'end' ? -1 : event.block;
      if (next !== block && block >= 0) frames.add(blockStop(block));
      block = next;
      if (event.type === 'end') addEnding(frames, event.generation, elapsed());
      else addBlockEvent(frames, event);
    }
    yield frames.take();
  }
}

type BlockEvent = Exclude<GenerationEvent, { type: 'end' }>;
type DeltaEvent = Exclude<BlockEvent, { type: 'toolUse' }>;

function addBlockEvent(frames: FrameWriter, event: BlockEvent): void {
  if (event.type !== 'toolUse') {
    const text = event.type === 'toolInput' ? event.json : event.text;
    frames.addText(deltaFrames(event.type, event.block), text);
    return;
  }
  const { block: contentBlockIndex, toolUseId, name } = event;
  const payload = { contentBlockIndex, start: { toolUse: { toolUseId, name } } };
  frames.add(encodeEvent('contentBlockStart', payload satisfies Wire<ContentBlockStartEvent>));
}

/** The frames of deltas by their type, and there by the index of their block. */
const keptFrames: Record<DeltaEvent['type'], TextFrames[]> = { text: [], reasoning: [], toolInput: [] };

function deltaFrames(type: DeltaEvent['type'], contentBlockIndex: number): TextFrames {
  keptFrames[type][contentBlockIndex] ??= new TextFrames(
    'contentBlockDelta',
    (text) => ({ contentBlockIndex, delta: delta(type, text) }) satisfies Wire<ContentBlockDeltaEvent>,
  );
  return keptFrames[type][contentBlockIndex];
}

function delta(type: DeltaEvent['type'], text: string) {
  if (type === 'text') return { text };
  return type === 'reasoning' ? { reasoningContent: { text } } : { toolUse: { input: text } };
}

function blockStop(contentBlockIndex: number): Uint8Array {
  return encodeEvent('contentBlockStop', { contentBlockIndex } satisfies Wire<ContentBlockStopEvent>);
}

/** `metadata` comes last. */
function addEnding(frames: FrameWriter, generation: Generation, elapsed: number): void {
  const stop = { stopReason: generation.stop } satisfies Wire<MessageStopEvent>;
  const metadata = {
    usage: toUsage(generation),
    metrics: { latencyMs: Math.ceil(elapsed) },
  } satisfies Wire<ConverseStreamMetadataEvent>;
  frames.add(encodeEvent('messageStop', stop));
  frames.add(encodeEvent('metadata', metadata));
}

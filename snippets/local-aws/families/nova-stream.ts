import type { Generation, GenerationEvent } from '../inference/generation.ts';
import type { ChunkEncoder } from './family-codec.ts';

type BlockEvent = Exclude<GenerationEvent, { type: 'end' }>;

/** Begins a stream of Nova's chunks: ConverseStream's events, each in an object under its name. */
export function novaStream(): ChunkEncoder {
  let started = false;
  let open = -1;
  return function encodeChunk(event) {
    const chunks: object[] = started ? [] : [{ messageStart: { role: 'assistant' } }];
    started = true;
    const next = event.type === 'end' ? -1 : event.block;
    if (open >= 0 && next !== open) chunks.push({ contentBlockStop: { contentBlockIndex: open } });
    open = next;
    return [...chunks, ...(event.type === 'end' ? ending(event.generation) : [blockChunk(event)])];
  };
}

function blockChunk(event: BlockEvent): object {
  const contentBlockIndex = event.block;
  switch (event.type) {
    case 'text':
      return { contentBlockDelta: { delta: { text: event.text }, contentBlockIndex } };
    case 'reasoning':
      return {
        contentBlockDelta: { delta: { reasoningContent: { text: event.text } }, contentBlockIndex },
      };
    case 'toolInput':
      return { contentBlockDelta: { delta: { toolUse: { input: event.json } }, contentBlockIndex } };
    case 'toolUse': {
      const { toolUseId, name } = event;
      return { contentBlockStart: { start: { toolUse: { toolUseId, name } }, contentBlockIndex } };
    }
  }
}

function ending({ stop, usage: { inputTokens, outputTokens } }: Generation): object[] {
  const usage = {
    inputTokens,
    outputTokens,
    cacheReadInputTokenCount: 0,
    cacheWriteInputTokenCount: 0,
  };
  return [{ messageStop: { stopReason: stop } }, { metadata: { usage, metrics: {}, trace: {} } }];
}

import type { GenerationEvent } from '../inference/generation.ts';
import { claudeMessage } from './claude-message.ts';
import { claudeStop } from './claude-stop.ts';
import type { ChunkEncoder, NativeCall } from './family-codec.ts';

type BlockEvent = Exclude<GenerationEvent, { type: 'end' }>;

/** Begins a stream of Claude's chunks: the data of the Messages API's server-sent events. */
export function anthropicMessagesStream(call: NativeCall): ChunkEncoder {
  let started = false;
  let open = -1;
  return function encodeChunk(event) {
    const chunks: object[] = started ? [] : [messageStart(call)];
    started = true;
    const next = event.type === 'end' ? -1 : event.block;
    if (next !== open) {
      if (open >= 0) chunks.push({ type: 'content_block_stop', index: open });
      if (event.type !== 'end') chunks.push(blockStart(event));
    }
    open = next;
    if (event.type !== 'end') return [...chunks, blockDelta(event)];
    const { usage, ...ending } = event.generation;
    return [
      ...chunks,
      { type: 'message_delta', delta: claudeStop(ending), usage: { output_tokens: usage.outputTokens } },
      { type: 'message_stop' },
    ];
  };
}

function messageStart(call: NativeCall): object {
  // The output that the model has written by then; Claude counts the start of its message.
  const usage = { input_tokens: call.inputTokens, output_tokens: 1 };
  return { type: 'message_start', message: { ...claudeMessage(call), usage } };
}

function blockStart(event: BlockEvent): object {
  return { type: 'content_block_start', index: event.block, content_block: emptyBlock(event) };
}

function emptyBlock(event: BlockEvent): object {
  switch (event.type) {
    case 'text':
      return { type: 'text', text: '' };
    case 'reasoning':
      return { type: 'thinking', thinking: '', signature: '' };
    case 'toolUse':
      return { type: 'tool_use', id: event.toolUseId, name: event.name, input: {} };
    case 'toolInput':
      throw new TypeError(
        'Cannot encode a tool use as its input must follow its name: current value is an input',
      );
  }
}

/** A tool's input begins with an empty part, as Claude sends it. */
function blockDelta(event: BlockEvent): object {
  return { type: 'content_block_delta', index: event.block, delta: deltaOf(event) };
}

function deltaOf(event: BlockEvent): object {
  switch (event.type) {
    case 'text':
      return { type: 'text_delta', text: event.text };
    case 'reasoning':
      return { type: 'thinking_delta', thinking: event.text };
    case 'toolUse':
      return { type: 'input_json_delta', partial_json: '' };
    case 'toolInput':
      return { type: 'input_json_delta', partial_json: event.json };
  }
}

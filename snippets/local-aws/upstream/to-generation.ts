import type { GeneratedBlock, Generation } from '../inference/generation.ts';
import type { GenerationRequest } from '../inference/generation-request.ts';
import { countInputTokens } from '../tokens/count-input-tokens.ts';
import { countTextTokens } from '../tokens/count-text-tokens.ts';
import type { ChatEnding, ChatUsage } from './chat-schemas.ts';

/** Makes an answer whole: why it stopped, and its tokens, counted here where the server does not. */
export function toGeneration(
  request: GenerationRequest,
  blocks: GeneratedBlock[],
  ending: ChatEnding,
  usage: ChatUsage,
): Generation {
  return {
    blocks,
    ...toStop(request, blocks, ending),
    usage: {
      inputTokens: usage?.prompt_tokens || countInputTokens(request),
      outputTokens: usage?.completion_tokens || Math.max(1, countOutputTokens(blocks)),
    },
  };
}

/** Some servers say `stop` of an answer that uses tools. */
function toStop(
  { stopSequences }: GenerationRequest,
  blocks: readonly GeneratedBlock[],
  { finish_reason, stop_reason }: ChatEnding,
): Pick<Generation, 'stop' | 'stopSequence'> {
  if (finish_reason === 'length') return { stop: 'max_tokens' };
  if (finish_reason === 'content_filter') return { stop: 'content_filtered' };
  if (blocks.some(({ type }) => type === 'toolUse')) return { stop: 'tool_use' };
  const stopSequence = stopSequences.find((sequence) => sequence === stop_reason);
  return stopSequence === undefined ? { stop: 'end_turn' } : { stop: 'stop_sequence', stopSequence };
}

function countOutputTokens(blocks: readonly GeneratedBlock[]): number {
  return blocks
    .map((block) => countTextTokens(block.type === 'toolUse' ? JSON.stringify(block.input) : block.text))
    .reduce((sum, tokens) => sum + tokens, 0);
}

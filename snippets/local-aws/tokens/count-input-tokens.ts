import type { GenerationRequest, InputBlock } from '../inference/generation-request.ts';
import { countTextTokens } from './count-text-tokens.ts';

/** What a picture counts as, whatever its size; a real model counts its pixels. */
const imageTokens = 1_000;
/** What the frame of a message counts as. */
const messageTokens = 3;

/** Counts the tokens of a request as the simulated models see it; at least 1. */
export function countInputTokens(request: Pick<GenerationRequest, 'system' | 'messages' | 'tools'>): number {
  let tokens = 0;
  for (const text of request.system) tokens += countTextTokens(text);
  for (const tool of request.tools) tokens += countTextTokens(JSON.stringify(tool));
  for (const message of request.messages) {
    tokens += messageTokens;
    for (const block of message.content) tokens += blockTokens(block);
  }
  return Math.max(1, tokens);
}

function blockTokens(block: InputBlock): number {
  if (block.text !== undefined) return countTextTokens(block.text);
  if (block.image) return imageTokens;
  if (block.toolResult) {
    return block.toolResult.content.reduce(
      (sum, part) =>
        sum + (part.image ? imageTokens : countTextTokens(part.text ?? JSON.stringify(part.json ?? part))),
      0,
    );
  }
  return countTextTokens(JSON.stringify(block));
}

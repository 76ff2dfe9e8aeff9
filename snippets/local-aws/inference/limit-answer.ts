import { splitTokens } from '../tokens/split-tokens.ts';
import type { GeneratedBlock, GenerationStop } from './generation.ts';
import type { GenerationRequest } from './generation-request.ts';

/** A block of an answer and the tokens that it is sent in; the input of a tool is its JSON. */
export interface TokenizedBlock {
  block: GeneratedBlock;
  tokens: string[];
}

/** An answer within the request's bounds. */
export interface LimitedAnswer {
  blocks: TokenizedBlock[];
  stop: GenerationStop;
  stopSequence?: string;
  /** At least 1. */
  outputTokens: number;
}

/**
 * Ends an answer where a model would: before the first stop sequence in its text, or at the bound on tokens.
 *
 * A tool use that does not fit is left out, since a part of its JSON is of no use.
 *
 * @param blocks What the model had to say.
 * @param request Its `stopSequences` and `maxTokens`.
 */
export function limitAnswer(
  blocks: readonly GeneratedBlock[],
  { stopSequences, maxTokens }: Pick<GenerationRequest, 'stopSequences' | 'maxTokens'>,
): LimitedAnswer {
  const limited: TokenizedBlock[] = [];
  let outputTokens = 0;
  for (const block of blocks) {
    const end = block.type === 'text' ? firstStop(block.text, stopSequences) : undefined;
    const text = end ? textOf(block).slice(0, end.at) : textOf(block);
    const tokens = splitTokens(text);
    const room = maxTokens - outputTokens;
    if (tokens.length > room) {
      if (block.type !== 'toolUse') push(block, tokens.slice(0, room));
      return result('max_tokens');
    }
    push(block, tokens);
    if (end) return { ...result('stop_sequence'), stopSequence: end.sequence };
  }
  return result(limited.some(({ block }) => block.type === 'toolUse') ? 'tool_use' : 'end_turn');

  function push(block: GeneratedBlock, tokens: string[]): void {
    if (tokens.length === 0) return;
    outputTokens += tokens.length;
    limited.push({ block: block.type === 'toolUse' ? block : { ...block, text: tokens.join('') }, tokens });
  }

  function result(stop: GenerationStop): LimitedAnswer {
    return { blocks: limited, stop, outputTokens: Math.max(1, outputTokens) };
  }
}

function textOf(block: GeneratedBlock): string {
  return block.type === 'toolUse' ? JSON.stringify(block.input ?? {}) : block.text;
}

function firstStop(text: string, sequences: readonly string[]): { at: number; sequence: string } | undefined {
  return sequences
    .map((sequence) => ({ at: text.indexOf(sequence), sequence }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0];
}

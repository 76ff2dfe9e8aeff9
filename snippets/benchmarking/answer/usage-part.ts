import type { AnswerPart } from './answer-part.ts';

/** Takes over the tokens that the service has counted, as far as it tells them. */
export function usagePart(
  usage: { inputTokens?: number | undefined; outputTokens?: number | undefined } = {},
): AnswerPart {
  const { inputTokens, outputTokens } = usage;
  return {
    type: 'usage',
    ...(inputTokens !== undefined && { inputTokens }),
    ...(outputTokens !== undefined && { outputTokens }),
  };
}

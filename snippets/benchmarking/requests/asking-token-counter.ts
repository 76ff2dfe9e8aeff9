import type { Call } from '../call.ts';
import { TokenCountError } from './token-count-error.ts';
import type { TokenCounter } from './token-counter.ts';

/**
 * Counts tokens by asking the model for an answer of one token, whose usage tells: for models that CountTokens does not
 * know. Each count costs as much as such a request.
 *
 * @param call Asks the model.
 * @returns The counter; it throws a TokenCountError when the answer does not tell.
 */
export function askingTokenCounter(call: Call): TokenCounter {
  return async (text, signal) => {
    const prompt = { text, inputTokensAsked: 0, outputTokensAsked: 1 };
    const { inputTokens, outcome } = await call({ prompt, index: 0, user: 0, stage: 'count tokens' }, signal);
    if (inputTokens !== undefined) return inputTokens;
    const value =
      outcome.type === 'failed' ? `${outcome.kind}: ${outcome.message}` : 'an answer without usage';
    throw new TokenCountError(
      `Cannot count tokens as the service must tell its usage: current value is ${value}`,
    );
  };
}

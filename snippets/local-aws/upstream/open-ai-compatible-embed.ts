import * as z from 'zod';
import type { Embed } from '../knowledge-bases/search/embed.ts';
import { chatAddress } from './chat-address.ts';
import { parseAnswer } from './parse-answer.ts';
import { refusedByUpstream } from './refused-by-upstream.ts';
import { type FailedCall, upstreamFailure } from './upstream-failure.ts';
import type { UpstreamOptions } from './upstream-options.ts';

/** How many texts a request holds. */
const batchSize = 64;
const answer = z.object({
  data: z.array(z.object({ index: z.int(), embedding: z.array(z.number()) })),
});

/**
 * Embeds with the models of a server that speaks OpenAI's embeddings, in place of the simulation.
 *
 * @param options Where it is, and what its models are called. How many dimensions a vector has, the server decides.
 * @returns The function; it throws a `ServiceError` if the server cannot be reached, refuses, or answers with nonsense.
 * @throws {TypeError} If its address is none.
 */
export function openAiCompatibleEmbed({
  url,
  apiKey,
  model = {},
  timeoutMs = 600_000,
  fetch = globalThis.fetch,
}: UpstreamOptions): Embed {
  const address = chatAddress(url).replace(/\/chat\/completions$/, '/embeddings');
  const headers = {
    'content-type': 'application/json',
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
  };

  async function embedBatch(
    input: readonly string[],
    doing: FailedCall,
    signal: AbortSignal,
  ): Promise<number[][]> {
    const body = JSON.stringify({ model: doing.model, input });
    const response = await fetch(address, { method: 'POST', headers, body, signal });
    if (!response.ok) throw await refusedByUpstream(response, doing);
    doing.during = 'reading';
    const { data } = parseAnswer(answer, await response.json());
    if (data.length !== input.length) {
      throw new SyntaxError(`data: ${data.length} vectors for ${input.length} texts`);
    }
    return data.sort((one, other) => one.index - other.index).map(({ embedding }) => embedding);
  }

  return async function embed(texts, { modelId, signal }) {
    const name = typeof model === 'string' ? model : (model[modelId] ?? modelId);
    const vectors: number[][] = [];
    for (let start = 0; start < texts.length; start += batchSize) {
      const doing: FailedCall = { address, model: name, during: 'connecting' };
      const late = AbortSignal.timeout(timeoutMs);
      const ends = signal ? AbortSignal.any([signal, late]) : late;
      try {
        vectors.push(...(await embedBatch(texts.slice(start, start + batchSize), doing, ends)));
      } catch (thrown) {
        signal?.throwIfAborted();
        throw upstreamFailure(thrown, doing);
      }
    }
    return vectors;
  };
}

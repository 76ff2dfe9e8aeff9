import type { GenerationEvent } from '../inference/generation.ts';
import type { GenerationRequest } from '../inference/generation-request.ts';
import type { InferenceEngine } from '../inference/inference-engine.ts';
import { chatAddress } from './chat-address.ts';
import { chatAnswer } from './chat-answer.ts';
import { chatCompletionSchema } from './chat-schemas.ts';
import { parseAnswer } from './parse-answer.ts';
import { readChatStream } from './read-chat-stream.ts';
import { refusedByUpstream } from './refused-by-upstream.ts';
import { toChatRequest } from './to-chat-request.ts';
import { type FailedCall, upstreamFailure } from './upstream-failure.ts';
import type { UpstreamOptions } from './upstream-options.ts';

/**
 * Answers with the models of a server that speaks OpenAI's chat completions, in place of the simulation.
 *
 * @param options Where it is, and what its models are called.
 * @throws {TypeError} If its address is none.
 *
 * @example
 * ```ts
 * import { createLocalAws } from '@outcrop/snippets/local-aws';
 *
 * const aws = createLocalAws({
 *   upstream: { url: 'http://localhost:11434', model: { 'meta.llama3-8b-instruct-v1:0': 'llama3' } },
 * });
 * console.assert(aws.models.list().length > 0);
 * ```
 */
export function openAiCompatibleEngine({
  url,
  apiKey,
  model = {},
  timeoutMs = 600_000,
  fetch = globalThis.fetch,
}: UpstreamOptions): InferenceEngine {
  const address = chatAddress(url);
  const headers = {
    'content-type': 'application/json',
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
  };

  function nameOf({ model: { id } }: GenerationRequest): string {
    return typeof model === 'string' ? model : (model[id] ?? id);
  }

  /** Calls the server, and says as AWS would what goes wrong; a client that has gone away is told nothing. */
  async function* call<T>(
    request: GenerationRequest,
    signal: AbortSignal,
    extra: object,
    read: (response: Response, doing: FailedCall) => AsyncIterable<T>,
  ): AsyncGenerator<T> {
    const doing: FailedCall = { address, model: nameOf(request), during: 'connecting' };
    const body = JSON.stringify({ ...toChatRequest(request, doing.model), ...extra });
    const late = new AbortController();
    const timer = setTimeout(
      () => late.abort(new DOMException('It took too long', 'TimeoutError')),
      timeoutMs,
    );
    const ends = AbortSignal.any([signal, late.signal]);
    try {
      const response = await fetch(address, { method: 'POST', headers, body, signal: ends });
      if (!response.ok) throw await refusedByUpstream(response, doing);
      yield* read(response, doing);
    } catch (thrown) {
      signal.throwIfAborted();
      throw upstreamFailure(thrown, doing);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async generate(request, signal) {
      for await (const generation of call(request, signal, {}, readWhole)) return generation;
      throw new TypeError('Cannot answer as the upstream must give one answer: current value is none');

      async function* readWhole(response: Response, doing: FailedCall) {
        doing.during = 'reading';
        const completion = parseAnswer(chatCompletionSchema, await response.json());
        const [{ message, ...ending }] = completion.choices;
        const answer = chatAnswer(request);
        answer.add(message);
        yield answer.finish(ending, completion.usage);
      }
    },

    stream(request, signal) {
      const extra = { stream: true, stream_options: { include_usage: true } };
      return call<GenerationEvent[]>(request, signal, extra, (response, doing) => {
        doing.during = 'streaming';
        return readChatStream(request, response);
      });
    },
  };
}

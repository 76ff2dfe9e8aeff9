import type { Generation, GenerationEvent } from './generation.ts';
import type { GenerationRequest } from './generation-request.ts';

/** What answers: the simulation, or a server that speaks OpenAI's API. */
export interface InferenceEngine {
  /**
   * Answers when the whole answer is due.
   *
   * @throws {ServiceError} If the model could not answer.
   */
  generate(request: GenerationRequest, signal: AbortSignal): Promise<Generation>;
  /**
   * Answers as it goes: each step holds what has become due together.
   *
   * @param planned Told by the clock when the answer will be at its end, where that is known: it may be read later.
   * @throws {ServiceError} If the model could not answer, or not to the end.
   */
  stream(
    request: GenerationRequest,
    signal: AbortSignal,
    planned?: (endsAt: number) => void,
  ): AsyncIterable<GenerationEvent[]>;
}

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
   * @throws {ServiceError} If the model could not answer, or not to the end.
   */
  stream(request: GenerationRequest, signal: AbortSignal): AsyncIterable<GenerationEvent[]>;
}

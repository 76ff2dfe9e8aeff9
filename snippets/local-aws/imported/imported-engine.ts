import type { GenerationEvent } from '../inference/generation.ts';
import type { GenerationRequest } from '../inference/generation-request.ts';
import type { InferenceEngine } from '../inference/inference-engine.ts';
import type { ImportedModels } from './imported-models.ts';

/**
 * Has imported models answer on their copies, where a request may have to wait; others answer as before.
 *
 * @param engine What answers.
 * @param imported Where the copies are.
 */
export function importedEngine(
  engine: InferenceEngine,
  imported: Pick<ImportedModels, 'admit'>,
): InferenceEngine {
  async function generateOnCopy(request: GenerationRequest, signal: AbortSignal) {
    const place = await imported.admit(request.model, signal);
    try {
      return await engine.generate(request, signal);
    } finally {
      place.leave();
    }
  }

  async function* streamFromCopy(
    request: GenerationRequest,
    signal: AbortSignal,
  ): AsyncGenerator<GenerationEvent[]> {
    const place = await imported.admit(request.model, signal);
    // Who goes away may leave this function where it stands.
    signal.addEventListener('abort', place.leave, { once: true });
    try {
      yield* engine.stream(request, signal, place.leaveAt);
    } finally {
      signal.removeEventListener('abort', place.leave);
      place.leave();
    }
  }

  return {
    generate: (request, signal) =>
      request.model.imported ? generateOnCopy(request, signal) : engine.generate(request, signal),
    stream: (request, signal) =>
      request.model.imported ? streamFromCopy(request, signal) : engine.stream(request, signal),
  };
}

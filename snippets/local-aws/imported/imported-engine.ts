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
    const leave = await imported.admit(request.model, signal);
    try {
      return await engine.generate(request, signal);
    } finally {
      leave();
    }
  }

  async function* streamFromCopy(
    request: GenerationRequest,
    signal: AbortSignal,
  ): AsyncGenerator<GenerationEvent[]> {
    const leave = await imported.admit(request.model, signal);
    try {
      for await (const step of engine.stream(request, signal)) {
        // Who reads the end may never ask for more.
        if (step.at(-1)?.type === 'end') leave();
        yield step;
      }
    } finally {
      leave();
    }
  }

  return {
    generate: (request, signal) =>
      request.model.imported ? generateOnCopy(request, signal) : engine.generate(request, signal),
    stream: (request, signal) =>
      request.model.imported ? streamFromCopy(request, signal) : engine.stream(request, signal),
  };
}

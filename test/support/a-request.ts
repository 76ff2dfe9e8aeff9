import type { GenerationRequest } from '../../snippets/local-aws/mod.ts';
import { aModel } from './a-model.ts';

/** A request for tests: the user says `Hello`, and the model may use no tools. */
export function aRequest(overrides: Partial<GenerationRequest> = {}): GenerationRequest {
  return {
    model: aModel(),
    system: [],
    messages: [{ role: 'user', content: [{ text: 'Hello' }] }],
    tools: [],
    toolChoice: { type: 'auto' },
    maxTokens: 100,
    stopSequences: [],
    ...overrides,
  };
}

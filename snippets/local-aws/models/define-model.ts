import { simulatedResponder } from '../responders/simulated-responder.ts';
import { faultlessQuality } from './faultless-quality.ts';
import type { LatencyProfile, Model, ModelFamily, QualityProfile } from './model.ts';

/** What a model of one's own says of itself; only the id is needed. */
export interface ModelDefinition extends Partial<Omit<Model, 'id' | 'latency' | 'quality'>> {
  id: string;
  latency?: Partial<LatencyProfile>;
  quality?: Partial<QualityProfile>;
}

/** In the order of their trial: the first whose pattern an id fits. */
const families: readonly [RegExp, ModelFamily][] = [
  [/^anthropic\.claude-(?:v\d|instant)/, 'anthropic-text'],
  [/^meta\./, 'llama'],
  [/^deepseek\./, 'deepseek'],
  [/^amazon\.nova/, 'nova'],
  [/^amazon\.titan/, 'titan-text'],
];

/**
 * Completes a model: the family by its id, generous limits, a middling latency that is a guess, no errors, and the
 * simulated responder.
 *
 * @param definition The id, best with a provider and a dot before the name, since a model without one counts as
 * imported; and what differs from the defaults.
 * @returns The model.
 *
 * @example
 * ```ts
 * import { ModelRegistry, defineModel } from '@outcrop/snippets/local-aws';
 *
 * const models = new ModelRegistry([]);
 * models.register(defineModel({ id: 'my.model', respond: ({ messages }) => `${messages.length} messages` }));
 * console.assert(models.find('my.model').contextTokens === 200_000);
 * ```
 */
export function defineModel({ id, latency, quality, ...rest }: ModelDefinition): Model {
  return {
    id,
    name: id,
    provider: id.split('.')[0] ?? id,
    family: families.find(([pattern]) => pattern.test(id))?.[1] ?? 'anthropic-messages',
    contextTokens: 200_000,
    maxOutputTokens: 8_192,
    tools: true,
    system: true,
    images: true,
    reasoning: false,
    latency: { firstTokenMs: 400, perInputTokenMs: 0.2, tokenGapMs: 15, spread: 0.2, ...latency },
    quality: { ...faultlessQuality, ...quality },
    respond: simulatedResponder,
    ...rest,
  };
}

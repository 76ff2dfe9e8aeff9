import type { Responder } from '../models/model.ts';
import { faultlessGenerator, type GeneratorProfile } from '../rag/generator-profile.ts';
import { simulatedRagAnswer } from '../rag/simulated-rag-answer.ts';
import { lastUserText } from './last-user-text.ts';
import { simulatedResponder } from './simulated-responder.ts';

/**
 * Makes a mind that answers from search results and errs at given rates; everything else it answers as
 * `simulatedResponder` does.
 *
 * Chance hangs on the endpoint's seed, the model's id and the prompt: one prompt always gets the same answer.
 *
 * @param profile How it errs; what is not named is as in `faultlessGenerator`.
 *
 * @example
 * ```ts
 * import { defineModel, ragResponder } from '@outcrop/snippets/local-aws';
 *
 * const careless = defineModel({ id: 'local.careless', respond: ragResponder({ misquotes: 0.3, invents: 0.1 }) });
 * console.assert(careless.name === 'local.careless');
 * ```
 */
export function ragResponder(profile: Partial<GeneratorProfile> = {}): Responder {
  const whole = { ...faultlessGenerator, ...profile };
  return (request, context) =>
    simulatedRagAnswer(lastUserText(request), whole, context.random) ?? simulatedResponder(request, context);
}

import type { GeneratedBlock } from '../inference/generation.ts';
import type { GenerationRequest } from '../inference/generation-request.ts';
import type { Responder, ResponderContext } from '../models/model.ts';
import { jsonAnswer } from './json-answer.ts';
import { lastUserText } from './last-user-text.ts';
import { plainAnswer } from './plain-answer.ts';
import { toolCall } from './tool-call.ts';
import { toolResults } from './tool-results.ts';

/**
 * The mind of the default models: it understands nothing, but answers in the form that was asked for.
 *
 * Tools are called when one fits or must be, their results are cited, JSON is given where JSON is asked for, and
 * everything else gets text about the prompt's words that says it is simulated. A model that reasons does so first.
 *
 * @param request A request.
 * @param context The model and its random source.
 * @returns The blocks of the answer.
 */
export const simulatedResponder: Responder = (request, context) => {
  const answer = answerTo(request, context);
  if (!context.model.reasoning) return [answer];
  const text = plainAnswer('Simulated reasoning:', lastUserText(request), context.random);
  return [{ type: 'reasoning', text }, answer];
};

function answerTo(request: GenerationRequest, context: ResponderContext): GeneratedBlock {
  const results = toolResults(request);
  const called = results === undefined || request.toolChoice.type !== 'auto';
  const call = called && request.tools.length > 0 ? toolCall(request, context) : undefined;
  return call ?? { type: 'text', text: textFor(request, context, results) };
}

function textFor(request: GenerationRequest, context: ResponderContext, results: string | undefined): string {
  if (results !== undefined) return `Simulated answer: ${results}`;
  return (
    jsonAnswer(request, context) ?? plainAnswer('Simulated answer:', lastUserText(request), context.random)
  );
}

import type { GeneratedBlock } from '../inference/generation.ts';
import type { GenerationRequest } from '../inference/generation-request.ts';
import { judgement } from '../judging/judgement.ts';
import type { Responder, ResponderContext } from '../models/model.ts';
import { operate } from '../operating/operate.ts';
import { faultlessGenerator } from '../rag/generator-profile.ts';
import { simulatedRagAnswer } from '../rag/simulated-rag-answer.ts';
import { contentWords } from './content-words.ts';
import { fillerText } from './filler-text.ts';
import { jsonAnswer } from './json-answer.ts';
import { lastUserText } from './last-user-text.ts';
import { requestedLength } from './requested-length.ts';
import { toolCalls } from './tools/tool-calls.ts';
import { toolResults } from './tools/tool-results.ts';

/**
 * The mind of the default models: it understands nothing, but answers in the form that was asked for.
 *
 * A computer is operated where the tools for it are there. Tools are called when one fits or must be, several where the prompt wants every one; their results are cited, what a judge's prompt holds is judged, questions
 * are answered from the search results in the prompt, JSON is given where JSON is asked for, and everything else gets
 * text about the prompt's words that says it is simulated. A model that reasons does so first.
 *
 * @param request A request.
 * @param context The model and its random source.
 * @returns The blocks of the answer.
 */
export const simulatedResponder: Responder = (request, context) => {
  const answer = operate(request, context) ?? answerTo(request, context);
  if (!context.model.reasoning) return answer;
  const text = fillerText('Simulated reasoning:', topicsOf(lastUserText(request)), {}, context.random);
  return [{ type: 'reasoning', text }, ...answer];
};

function answerTo(request: GenerationRequest, context: ResponderContext): GeneratedBlock[] {
  const calls = request.tools.length > 0 ? toolCalls(request, context) : [];
  return calls.length > 0 ? calls : [{ type: 'text', text: textFor(request, context) }];
}

function textFor(request: GenerationRequest, context: ResponderContext): string {
  const results = toolResults(request);
  if (results !== undefined) return `Simulated answer: ${results}`;
  const prompt = lastUserText(request);
  return (
    judgement(prompt) ??
    simulatedRagAnswer(prompt, faultlessGenerator, context.random) ??
    jsonAnswer(request, context) ??
    plainAnswer(request, context)
  );
}

function plainAnswer(request: GenerationRequest, { random }: ResponderContext): string {
  const prompt = lastUserText(request);
  const label = request.tools.length > 0 ? 'Simulated answer: No tool fits this.' : 'Simulated answer:';
  return fillerText(label, topicsOf(prompt), requestedLength(prompt), random);
}

/** The end of a long prompt is what it asks for. */
function topicsOf(prompt: string): string[] {
  return contentWords(prompt.slice(-4_000));
}

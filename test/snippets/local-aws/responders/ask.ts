import type { GeneratedBlock } from '../../../../snippets/local-aws/inference/generation.ts';
import type { GenerationRequest } from '../../../../snippets/local-aws/inference/generation-request.ts';
import { defineModel, type ModelDefinition } from '../../../../snippets/local-aws/models/define-model.ts';
import { seededRandom } from '../../../../snippets/local-aws/random.ts';

export interface Question extends Partial<Omit<GenerationRequest, 'model'>> {
  seed?: string | number;
  model?: Omit<ModelDefinition, 'id'>;
}

/** Asks a simulated model. */
export function ask(text: string, { seed = 'seed', model: definition, ...request }: Question = {}) {
  const model = defineModel({ id: 'test.model', ...definition });
  const answer = model.respond(
    {
      model,
      system: [],
      messages: [{ role: 'user', content: [{ text }] }],
      tools: [],
      toolChoice: { type: 'auto' },
      maxTokens: 4_096,
      stopSequences: [],
      ...request,
    },
    { model, random: seededRandom(seed) },
  );
  return typeof answer === 'string' ? [{ type: 'text', text: answer } satisfies GeneratedBlock] : answer;
}

/** The text of the only block that the model answers with. */
export function askText(text: string, question?: Question): string {
  const [block, ...others] = ask(text, question);
  if (block?.type !== 'text' || others.length > 0) throw new Error('The answer is not one text.');
  return block.text;
}

/** The call that is the only block that the model answers with. */
export function askForCall(text: string, question?: Question) {
  const [block, ...others] = ask(text, question);
  if (block?.type !== 'toolUse' || others.length > 0) throw new Error('The answer is not one call.');
  return block;
}

/** Asks again and again with other seeds; the share of answers that a test holds for. */
export function share(times: number, holds: (seed: number) => boolean): number {
  return Array.from({ length: times }, (_, seed) => seed).filter(holds).length / times;
}

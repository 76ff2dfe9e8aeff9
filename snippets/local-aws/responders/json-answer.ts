import type { GenerationRequest } from '../inference/generation-request.ts';
import type { ResponderContext } from '../models/model.ts';
import type { Random } from '../random.ts';
import { lastUserText } from './last-user-text.ts';
import { requestedFields } from './requested-fields.ts';
import { schemaInstance } from './schema-instance.ts';

/**
 * Answers in JSON, if the request asks for it: as its JSON Schema, its example or its list of fields has it.
 *
 * The model's quality profile decides how often a field is left out, and how often the JSON is broken.
 *
 * @param request A request.
 * @param context The model and its random source.
 * @returns The JSON, or what a model takes for it; nothing if none was asked for.
 */
export function jsonAnswer(
  request: GenerationRequest,
  { model, random }: ResponderContext,
): string | undefined {
  const text = lastUserText(request);
  const instructions = [...request.system, text].join('\n');
  if (!/\bjson\b/i.test(instructions)) return undefined;
  const { omitsField, breaksJson } = model.quality;
  const words = text.slice(-4_000);
  // The names in an example are no words to fill it with.
  const source = { text: words.replace(/[{[][\s\S]*[}\]]/, '').trim() || words, random, omits: omitsField };
  const value = schemaInstance(requestedFields(instructions), source);
  const json = JSON.stringify(value, null, 2);
  return random() < breaksJson ? broken(json, random) : json;
}

/** As models do: an answer that ends too soon, a comma too many, or words around it. */
function broken(json: string, random: Random): string {
  const breaks = [
    json.slice(0, Math.ceil(json.length * (0.5 + random() / 2)) - 1),
    json.replace(/\n?([}\]])$/, ',\n$1'),
    `Here is the JSON that you asked for:\n${json}`,
  ];
  return breaks[Math.floor(random() * breaks.length)] ?? json;
}

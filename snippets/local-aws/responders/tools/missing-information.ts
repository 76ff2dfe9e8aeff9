import type { InputTool } from '../../inference/generation-request.ts';
import { nameWords } from '../name-words.ts';
import { resolveSchema } from '../resolve-schema.ts';
import { argumentOf } from './argument.ts';
import { argumentValue } from './argument-value.ts';
import type { RequestFacts } from './request-facts.ts';
import type { ToolInput } from './tool-input.ts';

type Schema = Record<string, unknown>;

const purpose =
  /\b(?:asks?|reports?|requests?|tells?|says?|lists?)\b[^.]{0,60}\b(?:missing|lack(?:s|ing)?|unclear|not (?:given|known|said))\b|\bmissing (?:information|inputs?|details?|arguments?|fields?)\b|\bclarif(?:y|ies|ication)\b/i;

/**
 * Whether a tool is there to ask for, or to report, what a request doesn't say.
 *
 * @param tool The tool; its description tells.
 */
export function asksForMissing({ description = '' }: InputTool): boolean {
  return purpose.test(description);
}

/**
 * Fills the input of a tool that asks for what is missing: a list with a member for each, and a question where the
 * schema has one.
 *
 * @param tool The tool that asks.
 * @param missing What is missing, at least one.
 * @param facts What the request says, for the rest of the arguments.
 */
export function missingInput(
  { inputSchema }: InputTool,
  missing: ToolInput['missing'],
  facts: RequestFacts,
): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(asSchema(inputSchema.properties))) {
    const schema = resolveSchema(asSchema(property), inputSchema);
    const value = isList(schema)
      ? missing.map((one) => member(name, resolveSchema(asSchema(schema.items), inputSchema), one))
      : about(name, schema, missing, facts);
    if (value !== undefined) input[name] = value;
  }
  return input;
}

function isList({ type, items }: Schema): boolean {
  return type === 'array' || items !== undefined;
}

function member(list: string, item: Schema, missing: ToolInput['missing'][number]): unknown {
  if (item.properties === undefined) return /question/i.test(list) ? questionOf(missing) : missing.name;
  const names = Object.keys(asSchema(item.properties));
  return Object.fromEntries(
    names.flatMap((name) => {
      if (/question/i.test(name)) return [[name, questionOf(missing)]];
      return /name|field|argument|parameter|input|key|what/i.test(name) ? [[name, missing.name]] : [];
    }),
  );
}

function about(name: string, schema: Schema, missing: ToolInput['missing'], facts: RequestFacts): unknown {
  if (/question/i.test(name)) return missing.map(questionOf).join(' ');
  if (/missing|reason/i.test(name)) return `Missing: ${missing.map((one) => one.name).join(', ')}.`;
  return argumentValue(argumentOf(name, schema), facts);
}

function questionOf({ name, schema }: ToolInput['missing'][number]): string {
  const description =
    typeof schema.description === 'string' ? ` (${schema.description.replace(/\.$/, '')})` : '';
  return `What is the ${nameWords(name).join(' ')}${description}?`;
}

function asSchema(value: unknown): Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : {};
}

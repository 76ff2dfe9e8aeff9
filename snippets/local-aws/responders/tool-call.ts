import type { GeneratedBlock } from '../inference/generation.ts';
import type { GenerationRequest, InputTool } from '../inference/generation-request.ts';
import type { ResponderContext } from '../models/model.ts';
import type { Random } from '../random.ts';
import { contentWords } from './content-words.ts';
import { lastUserText } from './last-user-text.ts';
import { nameWords } from './name-words.ts';
import { schemaInstance } from './schema-instance.ts';

const idLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Calls the tool whose name, description and arguments share most words with what the user said.
 *
 * The model's quality profile decides how often another tool is called, and how often an argument is left out.
 *
 * @param request A request.
 * @param context The model and its random source.
 * @returns The call; nothing if no tool fits and none must be called.
 */
export function toolCall(
  request: GenerationRequest,
  { model, random }: ResponderContext,
): GeneratedBlock | undefined {
  const text = lastUserText(request).slice(-4_000);
  const right = rightTool(request, text);
  if (right === undefined) return undefined;
  const others = request.toolChoice.type === 'tool' ? [] : request.tools.filter((tool) => tool !== right);
  const errs = others.length > 0 && random() < model.quality.picksWrongTool;
  const tool = (errs && others[Math.floor(random() * others.length)]) || right;
  return {
    type: 'toolUse',
    toolUseId: `tooluse_${Array.from({ length: 22 }, () => letter(random)).join('')}`,
    name: tool.name,
    input: schemaInstance(requiredOnly(tool.inputSchema), {
      text,
      random,
      omits: model.quality.omitsArgument,
    }),
  };
}

function rightTool({ tools, toolChoice }: GenerationRequest, text: string): InputTool | undefined {
  if (toolChoice.type === 'tool') return tools.find(({ name }) => name === toolChoice.name);
  const said = new Set(contentWords(text).map(stem));
  const scores = tools.map((tool) => toolWords(tool).filter((word) => said.has(word)).length);
  const best = Math.max(...scores);
  return best > 0 || toolChoice.type === 'any' ? tools[scores.indexOf(best)] : undefined;
}

function toolWords({ name, description = '', inputSchema }: InputTool): string[] {
  const names = [name, ...Object.keys(inputSchema.properties ?? {})].flatMap(nameWords);
  return [...new Set(contentWords(`${names.join(' ')} ${description}`).map(stem))];
}

/** As much of grammar as telling "books" from "book" takes. */
function stem(word: string): string {
  return word.toLowerCase().replace(/(?:['’]s|s)$/, '');
}

/** What a caller doesn't require, a careful model doesn't invent. */
function requiredOnly(schema: Record<string, unknown>): Record<string, unknown> {
  const { properties, required } = schema;
  if (!Array.isArray(required) || typeof properties !== 'object' || properties === null) return schema;
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => required.includes(name))),
  };
}

function letter(random: Random): string {
  return idLetters.charAt(Math.floor(random() * idLetters.length));
}

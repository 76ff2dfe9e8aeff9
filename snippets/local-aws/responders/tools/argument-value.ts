import { type Argument, argumentOf } from './argument.ts';
import type { RequestFacts } from './request-facts.ts';
import { saidDate } from './said-date.ts';
import { saidNumber } from './said-number.ts';
import { saidText } from './said-text.ts';

const dateWords = /\b(?:date|check ?in|check ?out|yyyy-mm-dd|iso 8601|deadline)\b/;

/**
 * Finds what a request gives for an argument that is no object.
 *
 * A member of the same name in JSON comes before what the text says. Nothing is made up.
 *
 * @param argument The argument, its schema without references.
 * @param facts What the request says.
 * @returns The value; nothing if the request gives none.
 */
export function argumentValue(argument: Argument, facts: RequestFacts): unknown {
  const { const: constant, enum: choices } = argument.schema;
  if (constant !== undefined) return constant;
  const type = typeOf(argument.schema);
  const given = facts.fields
    .filter(({ path }) => endsWith(path, argument.words))
    .map(({ value }) => asType(value, type, choices))
    .find((value) => value !== undefined);
  if (given !== undefined) return given;
  if (Array.isArray(choices)) return choices.find((choice) => names(facts.text, String(choice)));
  return said(argument, type, facts);
}

function said(argument: Argument, type: unknown, facts: RequestFacts): unknown {
  const { text } = facts;
  const { schema, words, about } = argument;
  switch (type) {
    case 'number':
      return saidNumber(argument, text);
    case 'integer':
      return whole(saidNumber(argument, text));
    case 'boolean':
      return mentioned(words, text);
    case 'string':
      return /^date/.test(String(schema.format)) || dateWords.test(about)
        ? saidDate(argument, text)
        : saidText(argument, text);
    case 'array': {
      const item = argumentValue(argumentOf(words.join(' '), { ...asSchema(schema.items) }), facts);
      return item === undefined ? undefined : [item];
    }
    default:
      return undefined;
  }
}

/** Names that people give to the same thing. */
const sameNames = [
  ['destination', 'to'],
  ['origin', 'from'],
  ['amount', 'total', 'sum', 'price'],
  ['people', 'persons', 'travellers', 'travelers', 'guests', 'passengers', 'adults'],
  ['text', 'message', 'body', 'description'],
];

/** Whether a member's names end with an argument's: `invoice.number` is an `invoiceNumber`, and a `number`. */
function endsWith(path: readonly string[], words: readonly string[]): boolean {
  const [word = ''] = words;
  const same = words.length === 1 ? sameNames.find((names) => names.includes(word)) : undefined;
  if (same?.includes(path.at(-1) ?? '')) return true;
  return words.length > 0 && path.slice(-words.length).join(' ') === words.join(' ');
}

function asType(value: unknown, type: unknown, choices: unknown): unknown {
  if (Array.isArray(choices)) return choices.find((choice) => String(choice) === String(value));
  switch (type) {
    case 'number':
    case 'integer': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
      return type === 'integer' ? whole(number) : number;
    }
    case 'string':
      return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined;
    case 'array':
      return Array.isArray(value) ? value : undefined;
    default:
      return typeof value === type ? value : undefined;
  }
}

function whole(number: number | undefined): number | undefined {
  return Number.isInteger(number) ? number : undefined;
}

/** "urgent" says that it is, "not urgent" that it isn't; silence says nothing. */
function mentioned(words: readonly string[], text: string): boolean | undefined {
  const found = new RegExp(
    `(\\b(?:not?|without|isn['’]t) (?:\\w+ )?)?\\b${words.join('[ _-]')}\\b`,
    'i',
  ).exec(text);
  return found ? found[1] === undefined : undefined;
}

function names(text: string, choice: string): boolean {
  const escaped = choice.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/[ _-]/g, '[ _-]');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

function typeOf({ type, items }: Argument['schema']): unknown {
  if (Array.isArray(type)) return type.find((one) => one !== 'null');
  return type ?? (items ? 'array' : 'string');
}

function asSchema(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

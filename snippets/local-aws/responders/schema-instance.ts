import type { Random } from '../random.ts';
import { fittingText } from './fitting-text.ts';
import { resolveSchema } from './resolve-schema.ts';

/** What an instance of a schema is made of. */
export interface InstanceSource {
  /** The text whose words and numbers fill the fields. */
  text: string;
  random: Random;
  /** The probability that a property of an object is left out. */
  omits: number;
}

type Schema = Record<string, unknown>;

/** Deeper than any schema of a prompt; recursive schemas end here. */
const deepest = 8;

/**
 * Makes a value that fits a JSON Schema, out of the words and numbers of a text.
 *
 * Types, `enum`, `const`, `default`, `properties`, `items`, `minItems`, `minimum`, `maximum`, the first of `anyOf` and
 * `oneOf`, and `$ref` within the schema count; other keywords don't.
 *
 * @param schema The schema.
 * @param source What fills it, and how often it errs.
 * @returns The value.
 */
export function schemaInstance(schema: Schema, source: InstanceSource): unknown {
  return instance(schema, { ...source, root: schema }, 'value', 0);
}

function instance(
  schema: Schema,
  source: InstanceSource & { root: Schema },
  name: string,
  depth: number,
): unknown {
  const { root, text, random } = source;
  const { const: constant, default: fallback, enum: choices, ...rest } = resolveSchema(schema, root);
  if (constant !== undefined) return constant;
  if (Array.isArray(choices) && choices.length > 0) return choice(choices, text, random);
  if (fallback !== undefined) return fallback;
  switch (depth < deepest ? typeOf(rest) : 'null') {
    case 'object':
      return object(rest, source, depth);
    case 'array':
      return Array.from({ length: Math.min(Number(rest.minItems) || 1, 20) }, () =>
        instance(asSchema(rest.items), source, name, depth + 1),
      );
    case 'integer':
      return Math.round(number(rest, source));
    case 'number':
      return number(rest, source);
    case 'boolean':
      return random() < 0.5;
    case 'null':
      return null;
    default:
      return fittingText(name, text);
  }
}

function object(schema: Schema, source: InstanceSource & { root: Schema }, depth: number): object {
  const kept = Object.entries(asSchema(schema.properties)).filter(() => source.random() >= source.omits);
  return Object.fromEntries(
    kept.map(([name, property]) => [name, instance(asSchema(property), source, name, depth + 1)]),
  );
}

/** The one that the text names, else any. */
function choice(choices: unknown[], text: string, random: Random): unknown {
  const named = choices.find((one) => text.toLowerCase().includes(String(one).toLowerCase()));
  return named ?? choices[Math.floor(random() * choices.length)];
}

function number({ minimum, maximum }: Schema, { text, random }: InstanceSource): number {
  const said = /-?\d+(?:\.\d+)?/.exec(text)?.[0];
  const least = typeof minimum === 'number' ? minimum : -Infinity;
  const most = typeof maximum === 'number' ? maximum : Infinity;
  return Math.min(Math.max(said === undefined ? Math.ceil(random() * 100) : Number(said), least), most);
}

function typeOf({ type, properties, items }: Schema): unknown {
  if (Array.isArray(type)) return type.find((one) => one !== 'null');
  return type ?? (properties ? 'object' : items ? 'array' : 'string');
}

function asSchema(value: unknown): Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : {};
}

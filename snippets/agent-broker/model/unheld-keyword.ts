import type { JsonObject, JsonValue } from '../json-object.ts';

/** The keywords that bind a value of one type alone. */
const bound: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  object: [
    ...['properties', 'required', 'additionalProperties', 'patternProperties'],
    ...['propertyNames', 'minProperties', 'maxProperties'],
  ],
  array: [
    ...['items', 'prefixItems', 'additionalItems', 'minItems', 'maxItems'],
    ...['uniqueItems', 'contains', 'minContains', 'maxContains'],
  ],
};
const ofTypes = Object.values(bound).flat();
const composing = ['anyOf', 'oneOf', 'allOf'];
const values = ['enum', 'const'];
const binding = new Set([...ofTypes, ...composing, ...values, 'type', '$ref', 'not']);
/** Where a schema stands in a schema: by itself, in a list, or under names. */
const [single, named] = [
  ['items', 'additionalItems', 'additionalProperties', 'contains', 'propertyNames'],
  ['properties', 'patternProperties', '$defs', 'definitions'],
];
const listed = [...composing, 'prefixItems', 'items'];

/**
 * Finds what zod's `fromJSONSchema` reads in a schema and then doesn't hold: with it, an input would pass that doesn't fit.
 * What zod refuses by itself is not looked for, and `format` is what JSON Schema says: a note, which zod holds where it
 * knows it.
 *
 * @param schema A JSON Schema.
 * @param place Where it stands.
 * @returns The first of them, with its place; nothing, if all is held.
 */
export function unheldKeyword(schema: JsonValue, place = 'the schema'): string | undefined {
  if (!isObject(schema)) return undefined;
  const own = unheldHere(schema);
  if (own) return `${own} in ${place}`;
  for (const [name, inner] of innerSchemas(schema)) {
    const found = unheldKeyword(inner, place === 'the schema' ? name : `${place}.${name}`);
    if (found) return found;
  }
  return undefined;
}

function unheldHere(schema: JsonObject): string | undefined {
  const keywords = Object.keys(schema).filter((keyword) => binding.has(keyword));
  return (
    quoted(['dependencies', '$dynamicRef', '$recursiveRef'].find((keyword) => keyword in schema)) ??
    besides(keywords, '$ref', []) ??
    besides(keywords, 'const', []) ??
    besides(keywords, 'enum', ['type', ...composing]) ??
    enumOfOtherTypes(schema) ??
    withoutType(schema, keywords) ??
    ofObject(schema) ??
    ofArray(schema)
  );
}

function besides(keywords: readonly string[], lone: string, fine: readonly string[]): string | undefined {
  if (!keywords.includes(lone)) return undefined;
  const other = keywords.find((keyword) => keyword !== lone && !fine.includes(keyword));
  return other && `"${other}" beside "${lone}"`;
}

function enumOfOtherTypes({ enum: listed, type }: JsonObject): string | undefined {
  if (!Array.isArray(listed) || type === undefined) return undefined;
  const types = [type].flat();
  const fits = (value: JsonValue) =>
    types.includes(typeOf(value)) || (types.includes('integer') && Number.isInteger(value));
  return listed.every(fits) ? undefined : '"type" beside an "enum" of another one';
}

function typeOf(value: JsonValue): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function withoutType(schema: JsonObject, keywords: readonly string[]): string | undefined {
  if (['type', ...values].some((keyword) => keyword in schema)) return undefined;
  const untyped = keywords.find((keyword) => ofTypes.includes(keyword));
  if (untyped) return `"${untyped}" without "type"`;
  const [one, other] = keywords.filter((keyword) => composing.includes(keyword));
  return other && `"${one}" beside "${other}" without "type"`;
}

function ofObject({ properties = {}, required, ...schema }: JsonObject): string | undefined {
  if (Array.isArray(required)) {
    const unnamed = required.find(
      (name) => !isObject(properties) || !Object.hasOwn(properties, String(name)),
    );
    if (unnamed !== undefined) return `"required" of "${unnamed}", which is none of the "properties",`;
  }
  const both = 'patternProperties' in schema && isObject(schema.additionalProperties);
  return both ? '"additionalProperties" that are a schema, beside "patternProperties",' : undefined;
}

function ofArray(schema: JsonObject): string | undefined {
  if ('items' in schema || 'prefixItems' in schema) return undefined;
  const bounds = ['minItems', 'maxItems'].find((keyword) => keyword in schema);
  return bounds && `"${bounds}" without "items"`;
}

function quoted(keyword: string | undefined): string | undefined {
  return keyword && `"${keyword}"`;
}

function* innerSchemas(schema: JsonObject): Generator<[string, JsonValue]> {
  for (const [keyword, value] of Object.entries(schema)) {
    if (listed.includes(keyword) && Array.isArray(value)) {
      for (const [index, inner] of value.entries()) yield [`${keyword}.${index}`, inner];
    } else if (keyword === 'propertyNames' && isObject(value)) {
      // Names are texts, and zod takes them for such.
      yield [keyword, { type: 'string', ...value }];
    } else if (single.includes(keyword)) {
      yield [keyword, value];
    } else if (named.includes(keyword) && isObject(value)) {
      for (const [name, inner] of Object.entries(value)) yield [`${keyword}.${name}`, inner];
    }
  }
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

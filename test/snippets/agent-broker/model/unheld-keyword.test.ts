import { expect, test } from 'vitest';
import * as z from 'zod';
import type { JsonObject } from '../../../../snippets/agent-broker/json-object.ts';
import { unheldKeyword } from '../../../../snippets/agent-broker/model/unheld-keyword.ts';

type Schema = Parameters<typeof z.fromJSONSchema>[0];
const object = (schema: JsonObject): JsonObject => ({ type: 'object', ...schema });
const ofA = (a: JsonObject): JsonObject => object({ properties: { a } });

// Each with an input that JSON Schema refuses, and that zod takes: what is found is not held indeed.
test.each<[string, JsonObject, JsonObject]>([
  ['"required" of "a", which is none of the "properties", in the schema', object({ required: ['a'] }), {}],
  [
    '"required" of "b", which is none of the "properties", in the schema',
    object({ properties: { a: {} }, required: ['a', 'b'] }),
    { a: 1 },
  ],
  ['"required" without "type" in allOf.0', object({ allOf: [{ required: ['a'] }] }), {}],
  ['"minLength" without "type" in properties.a', ofA({ minLength: 1 }), { a: '' }],
  [
    '"minimum" without "type" in properties.a.items',
    ofA({ type: 'array', items: { minimum: 1 } }),
    { a: [0] },
  ],
  ['"minItems" without "items" in properties.a', ofA({ type: 'array', minItems: 1 }), { a: [] }],
  ['"maxItems" without "items" in properties.a', ofA({ type: 'array', maxItems: 0 }), { a: [1] }],
  [
    '"minLength" beside "enum" in properties.a',
    ofA({ type: 'string', enum: ['a', ''], minLength: 1 }),
    { a: '' },
  ],
  [
    '"type" beside an "enum" of another one in properties.a',
    ofA({ type: 'string', enum: ['a', 1] }),
    { a: 1 },
  ],
  ['"type" beside "const" in properties.a', ofA({ type: 'string', const: 1 }), { a: 1 }],
  [
    '"minLength" beside "$ref" in properties.a',
    { ...ofA({ $ref: '#/$defs/text', minLength: 1 }), $defs: { text: { type: 'string' } } },
    { a: '' },
  ],
  [
    '"anyOf" beside "allOf" without "type" in properties.a',
    ofA({ anyOf: [{ type: 'string' }], allOf: [{ type: 'number' }] }),
    { a: 1 },
  ],
  [
    '"additionalProperties" that are a schema, beside "patternProperties", in the schema',
    object({ patternProperties: { '^x': { type: 'string' } }, additionalProperties: { type: 'number' } }),
    { y: '1' },
  ],
  ['"dependencies" in the schema', object({ dependencies: { a: ['b'] } }), { a: 1 }],
])('unheldKeyword() finds %s', (found, schema, input) => {
  expect(unheldKeyword(schema)).toBe(found);
  expect(z.fromJSONSchema(schema as Schema).safeParse(input).success).toBe(true);
});

// Each with an input that JSON Schema refuses, and zod too.
test.each<[JsonObject, JsonObject]>([
  [object({ properties: { a: {} }, required: ['a'] }), {}],
  [ofA({ type: 'string', minLength: 1 }), { a: '' }],
  [ofA({ type: ['string', 'null'], minLength: 1 }), { a: '' }],
  [ofA({ type: 'array', items: {}, minItems: 1 }), { a: [] }],
  [ofA({ type: 'array', contains: { type: 'string' } }), { a: [1] }],
  [ofA({ type: 'array', uniqueItems: true }), { a: [1, 1] }],
  [ofA({ type: ['string', 'null'], enum: ['a', null] }), { a: 'b' }],
  [ofA({ type: 'integer', enum: [1, 2] }), { a: 3 }],
  [ofA({ const: 1, description: 'One' }), { a: 2 }],
  [ofA({ type: 'string', anyOf: [{ type: 'string', minLength: 1 }] }), { a: '' }],
  [object({ propertyNames: { maxLength: 1 } }), { ab: 1 }],
  [object({ minProperties: 1 }), {}],
  [
    { ...ofA({ $ref: '#/$defs/text', description: 'A text' }), $defs: { text: { type: 'string' } } },
    { a: 1 },
  ],
])('unheldKeyword() finds nothing in %j, whose rules are held', (schema, input) => {
  expect(unheldKeyword(schema)).toBeUndefined();
  expect(z.fromJSONSchema(schema as Schema).safeParse(input).success).toBe(false);
});

test('unheldKeyword() takes a property with the name of a keyword for a property', () => {
  const named = object({ properties: { required: { type: 'string' }, minLength: { type: 'string' } } });
  expect(unheldKeyword(named)).toBeUndefined();
});

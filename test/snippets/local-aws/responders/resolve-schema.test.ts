import { expect, test } from 'vitest';
import { resolveSchema } from '../../../../snippets/local-aws/responders/resolve-schema.ts';

const root = {
  $defs: {
    money: { anyOf: [{ type: 'number' }, { type: 'null' }] },
    price: { $ref: '#/$defs/money' },
    circle: { oneOf: [{ $ref: '#/$defs/circle' }] },
  },
};

test.each([
  ['itself', { type: 'string' }, { type: 'string' }],
  ['the first option', { oneOf: [{ type: 'string' }, { type: 'null' }] }, { type: 'string' }],
  ['what a reference leads to', { $ref: '#/$defs/price' }, { type: 'number' }],
  ['the root', { $ref: '#' }, root],
  ['nothing for what is not there', { $ref: '#/$defs/none' }, {}],
  ['nothing for a circle', { $ref: '#/$defs/circle' }, {}],
])('resolveSchema() gives %s', (_, schema, resolved) => {
  expect(resolveSchema(schema, root)).toEqual(resolved);
});

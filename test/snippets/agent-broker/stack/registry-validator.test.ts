import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { registryValidator } from '../../../../snippets/agent-broker/stack/registry-validator.ts';

test('registryValidator() is of draft 4, the one that AppConfig knows', () => {
  expect(JSON.parse(registryValidator()).$schema).toBe('http://json-schema.org/draft-04/schema#');
});

const agent = {
  name: 'flights',
  description: 'Finds flights',
  inputSchema: { type: 'object' },
  ingress: { type: 'queue', url: 'https://sqs.example/flights' },
};

test.each([
  ['a right document', { agents: [agent] }, true],
  ['no agents', {}, false],
  ['a name with a blank', { agents: [{ ...agent, name: 'my flights' }] }, false],
  ['a schema of a text', { agents: [{ ...agent, inputSchema: { type: 'string' } }] }, false],
  [
    'another ingress',
    { agents: [{ ...agent, ingress: { type: 'topic', url: 'https://a.example' } }] },
    false,
  ],
  ['a field more', { agents: [{ ...agent, owner: 'us' }] }, false],
])('registryValidator() tells %s', (_, document, right) => {
  // Every keyword in it means in later drafts what it means in draft 4.
  const { $schema: _draft, ...schema } = JSON.parse(registryValidator());
  const validate = new Ajv({ validateFormats: false }).compile(schema);
  expect(validate(document)).toBe(right);
});

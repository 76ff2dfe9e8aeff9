import { checkRegistry, parseRegistry, RegistryError } from '@outcrop/snippets/agent-broker';
import { expect, test } from 'vitest';
import { anAgent } from './documents.ts';

const agents = [
  anAgent('flights'),
  anAgent('hotels', { ingress: { type: 'http', url: 'https://a.example/hotels' } }),
];

test('checkRegistry() gives the agents of a document that is right', () => {
  expect(checkRegistry({ agents })).toEqual(agents);
  expect(checkRegistry({ agents: [] })).toEqual([]);
});

test.each([
  ['name', '', 'must have 1 to 64 letters, digits, "_" or "-": current value is ""'],
  ['name', 'to Sydney', 'must have 1 to 64 letters, digits, "_" or "-": current value is "to Sydney"'],
  ['name', 7, 'must be a text: current value is 7'],
])('checkRegistry() refuses the %s %j', (field, value, rule) => {
  expect(() => checkRegistry({ agents: [anAgent('flights', { [field]: value })] })).toThrow(
    new RegistryError(`Cannot read the registry as agents.0.name ${rule}`),
  );
});

test.each([
  [
    'description',
    { description: ' ' },
    'description (agents.0 is "flights") must tell what the agent can do: current value is ""',
  ],
  [
    'missing description',
    { description: undefined },
    'description (agents.0 is "flights") must be a text: current value is undefined',
  ],
  [
    'list as schema',
    { inputSchema: [] },
    'inputSchema (agents.0 is "flights") must be a JSON Schema of type "object": current value is []',
  ],
  [
    'schema of a text',
    { inputSchema: { type: 'string' } },
    'inputSchema (agents.0 is "flights") must be a JSON Schema of type "object": current value is {"type":"string"}',
  ],
  [
    'ingress of no kind',
    { ingress: { type: 'pigeon', url: 'https://a.example' } },
    'ingress.type (agents.0 is "flights") must have the type "queue" or "http" and a url: current value is {"type":"pigeon","url":"https://a.example"}',
  ],
  [
    'address of a file',
    { ingress: { type: 'http', url: 'file:///etc/hosts' } },
    'ingress.url (agents.0 is "flights") must be an address that begins with https:// or http://: current value is "file:///etc/hosts"',
  ],
  [
    'field that is not known',
    { model: 'nova' },
    'agents.0 must not have other fields: current value is ["model"]',
  ],
])('checkRegistry() refuses an agent with a %s', (_what, changes, rule) => {
  const place = rule.startsWith('agents.0') ? '' : 'agents.0.';
  expect(() => checkRegistry({ agents: [anAgent('flights', changes)] })).toThrow(
    new RegistryError(`Cannot read the registry as ${place}${rule}`),
  );
});

test.each([
  ['a list', [], 'the document must be an object: current value is []'],
  ['no agents', {}, 'agents must be a list: current value is undefined'],
  [
    'other fields',
    { agents: [], version: 2 },
    'the document must not have other fields: current value is ["version"]',
  ],
])('checkRegistry() refuses a document that has %s', (_what, value, rule) => {
  expect(() => checkRegistry(value)).toThrow(new RegistryError(`Cannot read the registry as ${rule}`));
});

test('checkRegistry() takes a name of 64 characters and refuses one of 65', () => {
  expect(checkRegistry({ agents: [anAgent('a'.repeat(64))] })).toHaveLength(1);
  expect(() => checkRegistry({ agents: [anAgent('a'.repeat(65))] })).toThrow(
    /agents\.0\.name must have 1 to 64/,
  );
});

test('checkRegistry() takes a description of 2,000 characters and refuses one of 2,001', () => {
  expect(checkRegistry({ agents: [anAgent('a', { description: 'd'.repeat(2000) })] })).toHaveLength(1);
  expect(() => checkRegistry({ agents: [anAgent('a', { description: 'd'.repeat(2001) })] })).toThrow(
    /agents\.0\.description \(agents\.0 is "a"\) must have 2000 characters at most/,
  );
});

test('checkRegistry() takes 1,000 agents and refuses 1,001', () => {
  const many = Array.from({ length: 1_001 }, (_, index) => anAgent(`agent-${index}`));
  expect(checkRegistry({ agents: many.slice(1) })).toHaveLength(1_000);
  expect(() => checkRegistry({ agents: many })).toThrow(
    /as agents must have 1000 agents at most: current value is/,
  );
});

test('checkRegistry() refuses a name that two have, and says where', () => {
  expect(() =>
    checkRegistry({ agents: [anAgent('flights'), anAgent('hotels'), anAgent('flights')] }),
  ).toThrow(
    new RegistryError(
      'Cannot read the registry as agents.2.name must be unique, and agents.0 has it too: current value is "flights"',
    ),
  );
});

test('checkRegistry() refuses a schema that cannot be read, and says why', () => {
  const inputSchema = { type: 'object', properties: { to: { $ref: '#/$defs/nowhere' } } };
  expect(() => checkRegistry({ agents: [anAgent('flights', { inputSchema })] })).toThrow(
    /^Cannot read the registry as agents\.0\.inputSchema \(agents\.0 is "flights"\) must be a JSON Schema that can be read \(.*nowhere.*\): current value is /,
  );
});

test('checkRegistry() refuses a schema that asks for more than inputs are checked for, and says where', () => {
  const inputSchema = { type: 'object', properties: { to: { minLength: 1 } }, required: ['to'] };
  expect(() => checkRegistry({ agents: [anAgent('flights', { inputSchema })] })).toThrow(
    /^Cannot read the registry as agents\.0\.inputSchema \(agents\.0 is "flights"\) must be a JSON Schema that inputs can be checked by, without "minLength" without "type" in properties\.to: current value is /,
  );
});

test('checkRegistry() tells all that is wrong at once', () => {
  expect(() => checkRegistry({ agents: [anAgent('a b'), anAgent('c', { description: 1 })] })).toThrow(
    /agents\.0\.name .*; agents\.1\.description \(agents\.1 is "c"\) must be a text: current value is 1$/,
  );
});

test('parseRegistry() reads JSON of 2 MiB and refuses one more byte', () => {
  const text = JSON.stringify({ agents });
  const spaces = ' '.repeat(2 * 1024 ** 2 - text.length);
  expect(parseRegistry(text + spaces)).toEqual(agents);
  expect(() => parseRegistry(`${text}${spaces} `)).toThrow(
    new RegistryError(
      'Cannot read the registry as it must have 2097152 bytes at most: current value is 2097153',
    ),
  );
});

test('parseRegistry() refuses what is not JSON', () => {
  expect(() => parseRegistry('agents: []')).toThrow(
    new RegistryError('Cannot read the registry as it must be JSON: current value is "agents: []"'),
  );
});

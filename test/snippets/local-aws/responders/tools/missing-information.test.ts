import { describe, expect, test } from 'vitest';
import { asksForMissing } from '../../../../../snippets/local-aws/responders/tools/missing-information.ts';
import { ask } from '../ask.ts';

const string = { type: 'string' };

function schema(properties: object, required = Object.keys(properties)) {
  return { type: 'object', properties, required };
}

const flights = {
  name: 'flights',
  description: 'Books flights',
  inputSchema: schema({
    destination: string,
    departureDate: { ...string, description: 'Day of departure.' },
  }),
};
const hotels = { name: 'hotels', description: 'Books hotels', inputSchema: schema({ city: string }) };

function asking(properties: object) {
  return { name: 'need', description: 'Reports missing information', inputSchema: schema(properties) };
}

function called(tools: (typeof flights | typeof hotels | ReturnType<typeof asking>)[], more = {}) {
  return ask('A trip to Oslo', { tools, system: ['Call every tool that fits.'], ...more }).flatMap((block) =>
    block.type === 'toolUse' ? [[block.name, block.input]] : [],
  );
}

describe('toolCalls() with something missing', () => {
  const question = 'What is the departure date (Day of departure)?';

  test.each([
    [{ missing: { type: 'array', items: string } }, { missing: ['departureDate'] }],
    [{ questions: { type: 'array', items: string } }, { questions: [question] }],
    [
      { missing: { type: 'array', items: schema({ name: string, question: string }) } },
      { missing: [{ name: 'departureDate', question }] },
    ],
    [
      { fields: { type: 'array', items: schema({ field: string }) }, question: string },
      { fields: [{ field: 'departureDate' }], question },
    ],
    [
      { reason: string, destination: string },
      { reason: 'Missing: departureDate.', destination: 'Oslo' },
    ],
  ])('calls the tool that asks instead: %j', (properties, input) => {
    expect(called([flights, asking(properties)])).toEqual([['need', input]]);
  });

  test('still calls the tools that lack nothing', () => {
    const need = asking({ missing: { type: 'array', items: string } });
    expect(called([flights, hotels, need])).toEqual([
      ['hotels', { city: 'Oslo' }],
      ['need', { missing: ['departureDate'] }],
    ]);
    expect(called([hotels, need])).toEqual([['hotels', { city: 'Oslo' }]]);
  });

  test('leaves it out where no tool asks, or the tool is prescribed', () => {
    expect(called([flights])).toEqual([['flights', { destination: 'Oslo' }]]);
    const need = asking({ missing: { type: 'array', items: string } });
    expect(called([flights, need], { toolChoice: { type: 'tool', name: 'flights' } })).toEqual([
      ['flights', { destination: 'Oslo' }],
    ]);
  });
});

test.each([
  ['Reports missing information', true],
  ['Asks the requester for what is missing or unclear.', true],
  ['Call it to get clarification.', true],
  ['Finds missing persons', false],
  ['Answers questions', false],
])('asksForMissing() of %j is %j', (description, asks) => {
  expect(asksForMissing({ name: 'a', description, inputSchema: {} })).toBe(asks);
});

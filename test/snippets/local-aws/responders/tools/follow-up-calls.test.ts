import { describe, expect, test } from 'vitest';
import type { InputMessage } from '../../../../../snippets/local-aws/inference/generation-request.ts';
import { ask } from '../ask.ts';

function tool(name: string, description: string, ...names: string[]) {
  const properties = Object.fromEntries(names.map((one) => [one, { type: 'string' }]));
  return { name, description, inputSchema: { type: 'object', properties, required: names } };
}

const search = tool('search_flights', 'Searches flights', 'destination');
const book = tool('book_flight', 'Books a flight', 'flightId');
const tools = [search, book];

type Turn = readonly [name: string, result: object, status?: 'error'];

function asked(text: string, turns: readonly Turn[]): InputMessage[] {
  return [
    { role: 'user', content: [{ text }] },
    ...turns.flatMap(([name, json, status], index): InputMessage[] => {
      const toolUseId = `t${index}`;
      return [
        { role: 'assistant', content: [{ toolUse: { toolUseId, name, input: {} } }] },
        {
          role: 'user',
          content: [{ toolResult: { toolUseId, content: [{ json }], ...(status && { status }) } }],
        },
      ];
    }),
  ];
}

function next(text: string, turns: readonly Turn[], more = {}) {
  return ask(text, { tools, messages: asked(text, turns), ...more }).flatMap((block) =>
    block.type === 'toolUse' ? [[block.name, block.input]] : [],
  );
}

const found: Turn = ['search_flights', { flightId: 'F7' }];
const text = 'Find a flight to Oslo, then book it';

describe('followUpCalls() after successes', () => {
  test('calls what comes next with what the results give', () => {
    expect(next(text, [found])).toEqual([['book_flight', { flightId: 'F7' }]]);
  });

  test.each([
    ['where nothing says that more is to follow', 'Find a flight to Oslo', [found]],
    ['where the results lack an argument', text, [['search_flights', { price: 3 }] as const]],
    ['where all was called', text, [found, ['book_flight', { booked: true }] as const]],
  ])('answers %s', (_, said, turns) => {
    expect(next(said, turns)).toEqual([]);
  });

  test('calls a tool whose description names the one before', () => {
    const after = tool('pay', 'Pays what search_flights has found', 'flightId');
    expect(next('Find a flight to Oslo', [found], { tools: [search, after] })).toEqual([
      ['pay', { flightId: 'F7' }],
    ]);
  });

  test('goes on with what was missing and now is known', () => {
    const need = tool('need', 'Asks for missing information', 'missing');
    const turn: Turn = ['need', { destination: 'Oslo' }];
    expect(next('Find a flight', [turn], { tools: [search, need] })).toEqual([
      ['search_flights', { destination: 'Oslo' }],
    ]);
  });
});

describe('followUpCalls() after a failure', () => {
  test('calls the same tool once more, and not a third time', () => {
    const failed: Turn = ['search_flights', { error: 'timeout' }, 'error'];
    expect(next(text, [failed])).toEqual([['search_flights', { destination: 'Oslo' }]]);
    expect(next(text, [failed, failed])).toEqual([]);
  });

  test.each(['Unknown tool: flights_v2', 'The tool flights_v2 does not exist.', 'Bad request'])(
    'calls another where there is none of that name: %s',
    (error) => {
      expect(next('A flight to Oslo', [['flights_v2', { error }, 'error']])).toEqual([
        ['search_flights', { destination: 'Oslo' }],
      ]);
    },
  );
});

test('followUpCalls() comes to an end, however its model errs', () => {
  for (let seed = 0; seed < 20; seed++) {
    const turns: Turn[] = [];
    for (let count = 0; count < 10; count++) {
      const [call] = next(text, turns, { seed, model: { quality: { picksWrongTool: 1 } } });
      if (call === undefined) break;
      turns.push([String(call[0]), { flightId: 'F7' }]);
    }
    expect(turns.length).toBeLessThanOrEqual(tools.length + 1);
  }
});

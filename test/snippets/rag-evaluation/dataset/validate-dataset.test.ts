import { expect, test } from 'vitest';
import {
  type EvaluationKind,
  generationMetrics,
  judgeMetrics,
  type LineNeeds,
  metricsByKind,
  retrievalMetrics,
  toLine,
  toOwnLine,
  toPromptLine,
  validateDataset,
} from '../../../../snippets/rag-evaluation/mod.ts';

const text = (value: unknown) => ({ content: [{ text: value }] });
const turn = { prompt: text('Why?'), referenceResponses: [text('So.')] };
const passages = { retrievalResults: [{ content: { text: 'A passage.' } }] };
const textResponsePart = { span: { start: 0, end: 3 }, text: 'So.' };
const citation = { generatedResponsePart: { textResponsePart }, retrievedReferences: [] };
const answer = { text: 'So.', knowledgeBaseIdentifier: 'mine', retrievedPassages: passages };

function turns(...conversationTurns: object[]): object {
  return { conversationTurns };
}

/** What is said of one line. */
async function messages(line: unknown, needs: Partial<LineNeeds> = {}): Promise<string[]> {
  const faults = await validateDataset([typeof line === 'string' ? line : JSON.stringify(line)], {
    kind: 'retrieve',
    metrics: ['ContextRelevance'],
    ...needs,
  });
  return faults.map(({ message }) => message);
}

const question = { id: 'q', turns: [{ question: 'Why?', reference: 'So.' }], kind: 'reason' };
const own = {
  text: 'So.',
  passages: [{ text: 'A passage.' }],
  citations: [{ start: 0, end: 3, passages: [] }],
};
const lines: Record<EvaluationKind, object> = {
  retrieve: toLine(question),
  'retrieve-and-generate': toLine(question),
  'own-passages': toOwnLine(question, [{ passages: own.passages }], 'mine'),
  'own-answers': toOwnLine(question, [own], 'mine'),
  model: toPromptLine(question),
  'own-model-answers': toPromptLine(question, { text: 'So.', source: 'mine' }),
};

test.each(Object.entries(lines))(
  'validateDataset() takes what is written for %s, with every metric',
  async (name, line) => {
    const kind = name as EvaluationKind;
    expect(await messages(line, { kind, metrics: metricsByKind[kind], source: 'mine' })).toEqual([]);
  },
);

test('validateDataset() takes 1,000 lines, and no 1,001', async () => {
  const line = JSON.stringify(toLine(question));
  const needs = { kind: 'retrieve', metrics: retrievalMetrics } as const;
  expect(await validateDataset(Array(1_000).fill(line), needs)).toEqual([]);
  expect(await validateDataset(Array(1_001).fill(line), needs)).toEqual([
    {
      line: 0,
      path: '',
      message: 'Cannot use the dataset as it must have at most 1000 lines: current value is 1001',
    },
  ]);
});

test.each([[[]], [['']], [['', '\r', '  ']]])(
  'validateDataset() of nothing says so: %#',
  async (empty: string[]) => {
    const [fault, ...more] = await validateDataset(empty, { kind: 'model', metrics: judgeMetrics });
    expect(fault?.message).toBe('Cannot use the dataset as it must have at least 1 line: current value is 0');
    expect(more).toEqual([]);
  },
);

test('validateDataset() takes 5 turns with answers, and no 6', async () => {
  const needs = { kind: 'retrieve-and-generate', metrics: generationMetrics } as const;
  expect(await messages(turns(...Array(5).fill(turn)), needs)).toEqual([]);
  expect(await messages(turns(...Array(6).fill(turn)), needs)).toEqual([
    expect.stringMatching(
      /^Cannot use line 1 as conversationTurns must hold at most 5 turns: current value is \[\{.{58}…$/,
    ),
  ]);
});

test('validateDataset() takes 1 turn for passages alone, and no 2', async () => {
  expect(await messages(turns(turn))).toEqual([]);
  expect(await messages(turns(turn, turn))).toEqual([
    expect.stringContaining('as conversationTurns must hold at most 1 turn: current value is [{'),
  ]);
  expect(await messages(turns())).toEqual([
    'Cannot use line 1 as conversationTurns must hold a turn: current value is []',
  ]);
});

test('validateDataset() takes 20,000 characters of a question to a knowledge base, and no 20,001', async () => {
  const asking = (length: number) => turns({ ...turn, prompt: text('x'.repeat(length)) });
  for (const kind of ['retrieve', 'retrieve-and-generate'] as const) {
    expect(await messages(asking(20_000), { kind })).toEqual([]);
    expect(await messages(asking(20_001), { kind })).toEqual([
      `Cannot use line 1 as conversationTurns[0].prompt.content[0].text must be at most 20000 characters long: current value is ${'x'.repeat(60)}…`,
    ]);
  }
  const line = turns({ ...turn, prompt: text('x'.repeat(20_001)), output: answer });
  expect(await messages(line, { kind: 'own-answers' })).toEqual([]);
});

test('validateDataset() wants a reference for coverage in every turn, and for nothing else', async () => {
  const bare = turns({ prompt: text('Why?') });
  expect(await messages(bare)).toEqual([]);
  expect(await messages(bare, { metrics: ['ContextCoverage'] })).toEqual([
    'Cannot use line 1 as conversationTurns[0].referenceResponses must be given for ContextCoverage: current value is undefined',
  ]);
  expect(
    await messages(turns({ ...turn, referenceResponses: [] }), { metrics: ['ContextCoverage'] }),
  ).toEqual([
    'Cannot use line 1 as conversationTurns[0].referenceResponses must hold a reference: current value is []',
  ]);
  expect(await messages(bare, { kind: 'retrieve-and-generate', metrics: generationMetrics })).toEqual([]);
});

test('validateDataset() wants citations for metrics of citations, even none', async () => {
  const needs = { kind: 'own-answers', metrics: ['Faithfulness'], source: 'mine' } as const;
  const cites = { ...needs, metrics: ['Faithfulness', 'CitationCoverage'] };
  expect(await messages(turns({ ...turn, output: answer }), needs)).toEqual([]);
  expect(await messages(turns({ ...turn, output: answer }), cites)).toEqual([
    'Cannot use line 1 as conversationTurns[0].output.citations must be given for CitationCoverage: current value is undefined',
  ]);
  expect(await messages(turns({ ...turn, output: { ...answer, citations: [] } }), cites)).toEqual([]);
});

test.each<[string, unknown, EvaluationKind, string]>([
  ['no JSON', '{"conversationTurns"', 'retrieve', 'it must be JSON: current value is {"conversationTurns"'],
  ['two objects', '{} {}', 'retrieve', 'it must be JSON: current value is {} {}'],
  ['a list', [], 'retrieve', 'it must be an object: current value is []'],
  ['no turns', {}, 'retrieve', 'conversationTurns must be a list: current value is undefined'],
  [
    'an empty question',
    turns({ prompt: text(' ') }),
    'retrieve',
    'conversationTurns[0].prompt.content[0].text must not be empty: current value is  ',
  ],
  [
    'a number',
    turns({ prompt: text(7) }),
    'retrieve',
    'conversationTurns[0].prompt.content[0].text must be text: current value is 7',
  ],
  [
    'a bare text',
    turns({ prompt: 'Why?' }),
    'retrieve',
    'conversationTurns[0].prompt must be an object: current value is Why?',
  ],
  [
    'no content',
    turns({ prompt: { content: [] } }),
    'retrieve',
    'conversationTurns[0].prompt.content must hold a text: current value is []',
  ],
  [
    'the old key',
    turns({ prompt: text('Why?'), referenceContexts: [] }),
    'retrieve',
    'conversationTurns[0].referenceContexts must be called referenceResponses, since 20 March 2025: current value is []',
  ],
  [
    'no output',
    turns(turn),
    'own-passages',
    'conversationTurns[0].output must be an object: current value is undefined',
  ],
  [
    'another source',
    turns({ ...turn, output: { ...answer, knowledgeBaseIdentifier: 'other' } }),
    'own-answers',
    'conversationTurns[0].output.knowledgeBaseIdentifier must be mine, as the job calls it: current value is other',
  ],
  [
    'no answer',
    turns({ ...turn, output: { ...answer, text: '' } }),
    'own-answers',
    'conversationTurns[0].output.text must not be empty: current value is empty',
  ],
  [
    'passages under the other name',
    turns({ ...turn, output: answer }),
    'own-passages',
    'conversationTurns[0].output.retrievedResults must be an object: current value is undefined',
  ],
  [
    'a citation that ends too early',
    turns({
      ...turn,
      output: {
        ...answer,
        citations: [
          {
            ...citation,
            generatedResponsePart: { textResponsePart: { span: { start: 4, end: 3 }, text: '' } },
          },
        ],
      },
    }),
    'own-answers',
    'conversationTurns[0].output.citations[0].generatedResponsePart.textResponsePart.span must end after its start: current value is {"start":4,"end":3}',
  ],
  ['no prompt', { referenceResponse: 'So.' }, 'model', 'prompt must be text: current value is undefined'],
  [
    'two answers of models',
    { prompt: 'Why?', modelResponses: Array(2).fill({ response: '', modelIdentifier: 'mine' }) },
    'own-model-answers',
    'modelResponses must hold one answer: current value is [{"response":"","modelIdentifier":"mine"},{"response":"","mo…',
  ],
  [
    'another model',
    { prompt: 'Why?', modelResponses: [{ response: '', modelIdentifier: 'other' }] },
    'own-model-answers',
    'modelResponses[0].modelIdentifier must be mine, as the job calls it: current value is other',
  ],
])('validateDataset() finds %s', async (_, line, kind, expected) => {
  expect(await messages(line, { kind, metrics: [], source: 'mine' })).toEqual([
    `Cannot use line 1 as ${expected}`,
  ]);
});

test('validateDataset() finds all faults of all lines, by their numbers', async () => {
  const faults = await validateDataset(
    [
      JSON.stringify(turns({ prompt: text(''), referenceResponses: 'So.' })),
      JSON.stringify(turns(turn)),
      '',
      '{"conversationTurns":',
      JSON.stringify(turns(turn, { prompt: {} })),
      '',
    ],
    { kind: 'retrieve', metrics: ['ContextRelevance'] },
  );
  expect(faults.map(({ line, path }) => [line, path])).toEqual([
    [1, 'conversationTurns[0].prompt.content[0].text'],
    [1, 'conversationTurns[0].referenceResponses'],
    [3, ''],
    [4, ''],
    [5, 'conversationTurns[1].prompt.content'],
    [5, 'conversationTurns'],
  ]);
});

test('validateDataset() takes no line that is nested deeply for a fault of its own', async () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000);
  expect(await messages(`{"conversationTurns":[${deep}]}`)).toEqual([
    'Cannot use line 1 as conversationTurns[0] must be an object: current value is nested too deeply',
  ]);
});

import { expect, test } from 'vitest';
import { anEvaluation, aRequest, ownLine } from './an-evaluation.ts';

const uri = 's3://batch/in.jsonl';
const noModel = {
  inferenceConfig: { models: [{ precomputedInferenceSource: { inferenceSourceIdentifier: 'mine' } }] },
};
const retrieveOnly = {
  inferenceConfig: {
    ragConfigs: [{ precomputedRagSourceConfig: { retrieveSourceConfig: { ragSourceIdentifier: 'mine' } } }],
  },
};

/** Why a job over a dataset fails; nothing if it does not. */
async function failureOf(
  dataset: readonly string[],
  metrics: readonly string[] = ['Refusal'],
  overrides: Parameters<typeof aRequest>[1] = {},
): Promise<string[] | undefined> {
  const { job, keys } = await anEvaluation(dataset).run(aRequest(metrics, overrides));
  expect(job.status).toBe(job.failureMessages ? 'Failed' : 'Completed');
  expect(keys).toHaveLength(job.failureMessages ? 1 : 2);
  return job.failureMessages;
}

const prompt = { content: [{ text: 'Why?' }] };
const conversation = (turns: unknown) => JSON.stringify({ conversationTurns: turns });
const turnOf = (line: string): unknown => JSON.parse(line).conversationTurns[0];

const likeText = 'an object like {"content":[{"text":"…"}]}';
const likePassage = '{"content":{"text":"…"}}';
const likePassages = `an object like {"retrievalResults":[${likePassage}]}`;

test.each([
  ['no JSON', '{"conversationTurns":', 'it must be JSON: current value is "{\\"conversationTurns\\":"'],
  ['an empty list', '[]', 'it must be an object with conversationTurns: current value is []'],
  ['a list', '[1,2]', 'it must be an object with conversationTurns: current value is a list of 2'],
  ['null', 'null', 'it must be an object with conversationTurns: current value is null'],
  [
    'no conversation',
    '{}',
    'conversationTurns must be a list of 1 to 5 turns: it is missing, and beside it there is nothing',
  ],
  [
    'the form of another job',
    '{"prompt":"Why?"}',
    'conversationTurns must be a list of 1 to 5 turns: it is missing, and beside it there is prompt',
  ],
  ['no turn', conversation([]), 'conversationTurns must be a list of 1 to 5 turns: current value is []'],
  [
    'six turns',
    conversation(Array(6).fill(turnOf(ownLine()))),
    'conversationTurns must be a list of 1 to 5 turns: current value is a list of 6',
  ],
  [
    'a turn that is text',
    conversation(['a']),
    'conversationTurns[0] must be an object with prompt and output: current value is "a"',
  ],
  [
    'a misspelt prompt',
    ownLine({}, { prompt: undefined, promt: prompt }),
    `conversationTurns[0].prompt must be ${likeText}: it is missing, and beside it there is referenceResponses, output, promt`,
  ],
  [
    'a prompt that is text',
    ownLine({}, { prompt: 'Why?' }),
    `conversationTurns[0].prompt must be ${likeText}: current value is "Why?"`,
  ],
  [
    'an empty prompt',
    ownLine({}, { prompt: { content: [{ text: ' ' }] } }),
    'conversationTurns[0].prompt.content[0].text must not be empty: current value is " "',
  ],
  [
    'a prompt without content',
    ownLine({}, { prompt: { content: [] } }),
    'conversationTurns[0].prompt.content must be a list like [{"text":"…"}]: current value is []',
  ],
  [
    'a reference of the old form',
    ownLine({}, { referenceResponses: [{ text: 'So.' }] }),
    'conversationTurns[0].referenceResponses[0].content must be a list like [{"text":"…"}]: it is missing, and beside it there is text',
  ],
  [
    'no output',
    ownLine({}, { output: undefined }),
    'conversationTurns[0].output must be an object with text, knowledgeBaseIdentifier and retrievedPassages: it is missing, and beside it there is prompt, referenceResponses',
  ],
  [
    'no answer',
    ownLine({ text: undefined }),
    'conversationTurns[0].output.text must be text: it is missing, and beside it there is knowledgeBaseIdentifier, retrievedPassages, citations',
  ],
  [
    'an empty answer',
    ownLine({ text: '' }),
    'conversationTurns[0].output.text must not be empty: current value is ""',
  ],
  [
    'another label',
    ownLine({ knowledgeBaseIdentifier: 'yours' }),
    'conversationTurns[0].output.knowledgeBaseIdentifier must be mine, as the job calls its source: current value is "yours"',
  ],
  [
    'no passages',
    ownLine({ retrievedPassages: undefined }),
    `conversationTurns[0].output.retrievedPassages must be ${likePassages}: it is missing, and beside it there is text, knowledgeBaseIdentifier, citations`,
  ],
  [
    'passages that are a list',
    ownLine({ retrievedPassages: [{ content: { text: 'So.' } }] }),
    `conversationTurns[0].output.retrievedPassages must be ${likePassages}: current value is a list of 1`,
  ],
  [
    'a passage without text',
    ownLine({ retrievedPassages: { retrievalResults: [{}] } }),
    'conversationTurns[0].output.retrievedPassages.retrievalResults[0].content must be an object like {"text":"…"}: it is missing, and beside it there is nothing',
  ],
  [
    'a citation that is none',
    ownLine({ citations: [7] }),
    'conversationTurns[0].output.citations[0] must be an object with generatedResponsePart and retrievedReferences: current value is 7',
  ],
  [
    'a span in words',
    ownLine({
      citations: [
        {
          generatedResponsePart: { textResponsePart: { span: { start: '0', end: -1 }, text: 'So.' } },
          retrievedReferences: [],
        },
      ],
    }),
    'conversationTurns[0].output.citations[0].generatedResponsePart.textResponsePart.span.start must be a whole number: current value is "0"; and as conversationTurns[0].output.citations[0].generatedResponsePart.textResponsePart.span.end must be at least 0: current value is -1',
  ],
  [
    'a long value in place of another',
    ownLine({ citations: '🙂'.repeat(500) }),
    `conversationTurns[0].output.citations must be a list: current value is "${'🙂'.repeat(99)}…`,
  ],
  [
    'too deep a nesting',
    `{"conversationTurns":${'['.repeat(1000)}${']'.repeat(1000)}}`,
    'it must not be nested deeper than 1000 levels: it is',
  ],
])('a job fails on a line with %s, and says what is wrong and what is right', async (_, line, fault) => {
  expect(await failureOf([ownLine(), '', line])).toEqual([`Cannot use line 3 of ${uri} as ${fault}`]);
});

test('a job says all that is wrong with a line', async () => {
  const line = conversation([{ promt: prompt }, 'a']);
  expect(await failureOf([line])).toEqual([
    [
      `Cannot use line 1 of ${uri} as conversationTurns[0].prompt must be ${likeText}: it is missing, and beside it there is promt`,
      'conversationTurns[0].output must be an object with text, knowledgeBaseIdentifier and retrievedPassages: it is missing, and beside it there is promt',
      'conversationTurns[1] must be an object with prompt and output: current value is "a"',
    ].join('; and as '),
  ]);
});

test('a job takes five turns of a conversation, and one where the search alone is evaluated', async () => {
  const turn = turnOf(ownLine());
  expect(await failureOf([conversation(Array(5).fill(turn))])).toBeUndefined();
  expect(await failureOf([conversation([turn])], ['ContextCoverage'], retrieveOnly)).toBeUndefined();
  expect(await failureOf([conversation([turn, turn])], ['ContextCoverage'], retrieveOnly)).toEqual([
    `Cannot use line 1 of ${uri} as conversationTurns must be a list of 1 turn, since the search alone is evaluated: current value is a list of 2`,
  ]);
});

test('a job fails where ContextCoverage has no reference, and needs none for other metrics', async () => {
  for (const referenceResponses of [undefined, []]) {
    const line = ownLine({}, { referenceResponses, referenceContexts: [prompt] });
    expect(await failureOf([line], ['ContextRelevance'], retrieveOnly)).toBeUndefined();
    const messages = await failureOf([line], ['ContextRelevance', 'ContextCoverage'], retrieveOnly);
    expect(messages).toEqual([
      `Cannot use line 1 of ${uri} as conversationTurns[0].referenceResponses must be a list like [{"content":[{"text":"…"}]}] for ContextCoverage: ${
        referenceResponses
          ? 'current value is []'
          : 'it is missing, and beside it there is prompt, output, referenceContexts'
      }`,
    ]);
  }
});

test('a job takes 1,000 lines, and fails on one more or on none', async () => {
  const lines = Array<string>(1000).fill(ownLine());
  expect(await failureOf([...lines, '', ' '])).toBeUndefined();
  expect(await failureOf([...lines, ownLine()])).toEqual([
    `Cannot take ${uri} as it must have at most 1000 lines: there are more`,
  ]);
  for (const empty of [[], ['', ' ']]) {
    expect(await failureOf(empty)).toEqual([
      `Cannot take ${uri} as it must have at least 1 line: it has none`,
    ]);
  }
});

test('a job tells as many damaged lines as failureMessages may have', async () => {
  const messages = await failureOf([ownLine(), ...Array<string>(30).fill('{')]);
  expect(messages).toHaveLength(20);
  expect(messages?.at(-1)).toBe(`Cannot use line 21 of ${uri} as it must be JSON: current value is "{"`);
});

const likeResponse = '{"response":"…","modelIdentifier":"mine"}';

test.each([
  [
    'no prompt',
    { prompt: undefined },
    'prompt must be text: it is missing, and beside it there is modelResponses',
  ],
  [
    'the prompt of another job',
    { prompt },
    'prompt must be text: current value is {"content":[{"text":"Why?"}]}',
  ],
  ['an empty prompt', { prompt: '' }, 'prompt must not be empty: current value is ""'],
  [
    'no answer',
    { modelResponses: undefined },
    `modelResponses must be a list of 1 like [${likeResponse}]: it is missing, and beside it there is prompt`,
  ],
  [
    'two answers',
    { modelResponses: Array(2).fill({ response: 'a', modelIdentifier: 'mine' }) },
    `modelResponses must be a list of 1 like [${likeResponse}]: current value is a list of 2`,
  ],
  [
    'an answer that is text',
    { modelResponses: ['a'] },
    `modelResponses[0] must be an object like ${likeResponse}: current value is "a"`,
  ],
  [
    'another label',
    { modelResponses: [{ response: 'a', modelIdentifier: 'yours' }] },
    'modelResponses[0].modelIdentifier must be mine, as the job calls its source: current value is "yours"',
  ],
])("a job over a model's own answers fails on a line with %s", async (_, overrides, fault) => {
  const line = { prompt: 'Why?', modelResponses: [{ response: 'So.', modelIdentifier: 'mine' }] };
  const request = { ...noModel, applicationType: 'ModelEvaluation' as const };
  expect(await failureOf([JSON.stringify(line)], ['Coherence'], request)).toBeUndefined();
  expect(await failureOf([JSON.stringify({ ...line, ...overrides })], ['Coherence'], request)).toEqual([
    `Cannot use line 1 of ${uri} as ${fault}`,
  ]);
});

test('a job fails where there is no dataset, or where nothing may be written', async () => {
  const missing = await anEvaluation({}).run(aRequest(['Refusal']));
  expect(missing.job.failureMessages).toEqual([
    `Cannot read ${uri}: The specified key does not exist: in.jsonl`,
  ]);
  const { job } = await anEvaluation([ownLine()]).run(
    aRequest(['Refusal'], { outputDataConfig: { s3Uri: 's3://nowhere/x' } }),
  );
  expect(job.failureMessages).toEqual([
    'Cannot write s3://nowhere/x/a-job/amazon-bedrock-evaluations-permission-check: The specified bucket does not exist: nowhere',
  ]);
});

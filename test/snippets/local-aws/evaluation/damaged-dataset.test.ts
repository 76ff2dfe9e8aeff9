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

test.each([
  ['no JSON', '{"conversationTurns":', 'it must be valid JSON'],
  ['a list', '[]', 'it must be an object'],
  ['null', 'null', 'it must be an object'],
  ['no conversation', '{}', 'conversationTurns must be a list'],
  ['no turn', conversation([]), 'conversationTurns must have from 1 to 5 turns'],
  [
    'six turns',
    conversation(Array(6).fill(turnOf(ownLine()))),
    'conversationTurns must have from 1 to 5 turns',
  ],
  ['a turn that is text', conversation(['a']), 'conversationTurns[0] must be an object'],
  ['no prompt', ownLine({}, { prompt: undefined }), 'conversationTurns[0].prompt must be an object'],
  [
    'an empty prompt',
    ownLine({}, { prompt: { content: [{ text: ' ' }] } }),
    'conversationTurns[0].prompt.content[0].text must not be empty',
  ],
  [
    'a prompt without content',
    ownLine({}, { prompt: { content: [] } }),
    'conversationTurns[0].prompt.content must hold a text',
  ],
  ['no output', ownLine({}, { output: undefined }), 'conversationTurns[0].output must be an object'],
  ['no answer', ownLine({ text: undefined }), 'conversationTurns[0].output.text must be text'],
  ['an empty answer', ownLine({ text: '' }), 'conversationTurns[0].output.text must not be empty'],
  [
    'another label',
    ownLine({ knowledgeBaseIdentifier: 'yours' }),
    'conversationTurns[0].output.knowledgeBaseIdentifier must be mine, as the job calls its source',
  ],
  [
    'no passages',
    ownLine({ retrievedPassages: undefined }),
    'conversationTurns[0].output must have retrievedPassages',
  ],
  [
    'a passage without text',
    ownLine({ retrievedPassages: { retrievalResults: [{}] } }),
    'conversationTurns[0].output.retrievedPassages.retrievalResults[0].content must be an object',
  ],
  [
    'citations that are none',
    ownLine({ citations: [{}] }),
    'conversationTurns[0].output.citations[0].generatedResponsePart must be an object',
  ],
  [
    'too deep a nesting',
    `{"conversationTurns":${'['.repeat(1000)}${']'.repeat(1000)}}`,
    'it must not be nested deeper than 1000 levels',
  ],
])('a job fails on a line with %s, and names it', async (_, line, fault) => {
  expect(await failureOf([ownLine(), '', line])).toEqual([`Cannot read line 3 of ${uri}: ${fault}`]);
});

test('a job takes five turns of a conversation, and one where the search alone is evaluated', async () => {
  const turn = turnOf(ownLine());
  expect(await failureOf([conversation(Array(5).fill(turn))])).toBeUndefined();
  expect(await failureOf([conversation([turn])], ['ContextCoverage'], retrieveOnly)).toBeUndefined();
  expect(await failureOf([conversation([turn, turn])], ['ContextCoverage'], retrieveOnly)).toEqual([
    `Cannot read line 1 of ${uri}: conversationTurns must have from 1 to 1 turns`,
  ]);
});

test('a job fails where ContextCoverage has no reference, and needs none for other metrics', async () => {
  for (const referenceResponses of [undefined, []]) {
    const line = ownLine({}, { referenceResponses, referenceContexts: [prompt] });
    expect(await failureOf([line], ['ContextRelevance'], retrieveOnly)).toBeUndefined();
    const [message] = (await failureOf([line], ['ContextRelevance', 'ContextCoverage'], retrieveOnly)) ?? [];
    expect(message).toBe(
      `Cannot read line 1 of ${uri}: conversationTurns[0].referenceResponses must ${referenceResponses ? 'hold a reference' : 'be a list, since ContextCoverage needs it'}`,
    );
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
  expect(messages?.at(-1)).toBe(`Cannot read line 21 of ${uri}: it must be valid JSON`);
});

test.each([
  ['no prompt', { prompt: undefined }, 'prompt must be text'],
  ['an empty prompt', { prompt: '' }, 'prompt must not be empty'],
  ['no answer', { modelResponses: undefined }, 'modelResponses must hold one response, as a list'],
  [
    'two answers',
    { modelResponses: Array(2).fill({ response: 'a', modelIdentifier: 'mine' }) },
    'modelResponses must hold one response, as a list',
  ],
  [
    'another label',
    { modelResponses: [{ response: 'a', modelIdentifier: 'yours' }] },
    'modelResponses[0].modelIdentifier must be mine, as the job calls its source',
  ],
])("a job over a model's own answers fails on a line with %s", async (_, overrides, fault) => {
  const line = { prompt: 'Why?', modelResponses: [{ response: 'So.', modelIdentifier: 'mine' }] };
  const request = { ...noModel, applicationType: 'ModelEvaluation' as const };
  expect(await failureOf([JSON.stringify(line)], ['Coherence'], request)).toBeUndefined();
  expect(await failureOf([JSON.stringify({ ...line, ...overrides })], ['Coherence'], request)).toEqual([
    `Cannot read line 1 of ${uri}: ${fault}`,
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

import { expect, test } from 'vitest';
import { metricsOfKind } from '../../../../snippets/local-aws/evaluation/evaluation-metric.ts';
import { defineModel } from '../../../../snippets/local-aws/mod.ts';
import { aModel } from '../../../support/a-model.ts';
import { aKnowledgeBaseJob } from './a-knowledge-base-job.ts';
import { aJudge, aRequest, type JudgePrompt, verdict } from './an-evaluation.ts';

const documents = {
  'france.md': 'The capital of France is Paris. Paris lies on the Seine. It has 2,102,650 inhabitants.',
  'spain.md': 'The capital of Spain is Madrid. Madrid lies on the Manzanares.',
  'bread.md': 'Bread is baked from flour, water and salt. A sourdough takes 24 hours.',
};
const line = (...questions: string[]) =>
  JSON.stringify({
    conversationTurns: questions.map((text) => ({
      prompt: { content: [{ text }] },
      referenceResponses: [{ content: [{ text: 'The capital of France is Paris.' }] }],
    })),
  });
const model = defineModel({ id: 'test.generator-v1:0' });
const simulatedJudge = defineModel({ id: 'test.judge-v1:0' });
const france = 'What is the capital of France?';

function inferenceConfig(knowledgeBaseId: string, retrieves: 'only' | 'and generates', search: object = {}) {
  const vectorSearchConfiguration = { numberOfResults: 2, ...search };
  const retrieveConfig = {
    knowledgeBaseId,
    knowledgeBaseRetrievalConfiguration: { vectorSearchConfiguration },
  };
  const knowledgeBaseConfiguration = {
    knowledgeBaseId,
    modelArn: model.id,
    retrievalConfiguration: { vectorSearchConfiguration },
  };
  const knowledgeBaseConfig =
    retrieves === 'only'
      ? { retrieveConfig }
      : { retrieveAndGenerateConfig: { type: 'KNOWLEDGE_BASE' as const, knowledgeBaseConfiguration } };
  return { inferenceConfig: { ragConfigs: [{ knowledgeBaseConfig }] } };
}

test('a job retrieves, and has the passages judged', async () => {
  const prompts: JudgePrompt[] = [];
  const judge = aJudge((prompt) => {
    prompts.push(prompt);
    return verdict(prompt.all('passage')[0]?.includes('France') ? prompt.labels.at(-1) : prompt.labels[0]);
  });
  const { run, knowledgeBaseId } = await aKnowledgeBaseJob(documents, [line(france)], { models: [judge] });
  const { job, lines } = await run(
    aRequest(metricsOfKind.retrieve, inferenceConfig(knowledgeBaseId, 'only')),
  );
  expect(job.status).toBe('Completed');
  const [turn] = lines[0].conversationTurns;
  expect(turn.output.knowledgeBaseIdentifier).toBe(knowledgeBaseId);
  const { retrievalResults } = turn.output.retrievedPassages;
  expect(retrievalResults).toHaveLength(2);
  expect(retrievalResults[0]).toMatchObject({
    content: { text: documents['france.md'] },
    name: 's3://docs/france.md',
  });
  expect(prompts.map(({ metric, all }) => [metric, all('passage').length])).toEqual([
    ['ContextRelevance', 1],
    ['ContextRelevance', 1],
    ['ContextCoverage', 2],
  ]);
  expect(turn.results.map(({ result }: { result: unknown }) => result)).toEqual([0.5, 1]);
});

test('a job generates answers with citations, and the simulated judge scores them by every metric', async () => {
  const { run, knowledgeBaseId } = await aKnowledgeBaseJob(documents, [line(france)], {
    models: [model, simulatedJudge],
  });
  const { job, lines } = await run(
    aRequest(metricsOfKind.generate, inferenceConfig(knowledgeBaseId, 'and generates')),
  );
  expect(job.status).toBe('Completed');
  const [{ output, results }] = lines[0].conversationTurns;
  expect(output.text).toContain('Paris');
  expect(output.citations.length).toBeGreaterThan(0);
  for (const { generatedResponsePart } of output.citations) {
    const { span, text } = generatedResponsePart.textResponsePart;
    expect(output.text.slice(span.start, span.end + 1)).toBe(text);
  }
  const scores = Object.fromEntries(results.map(({ metricName, result }: never) => [metricName, result]));
  expect(scores).toMatchObject({
    'Builtin.Correctness': 1,
    'Builtin.Completeness': 1,
    'Builtin.Faithfulness': 1,
    'Builtin.CitationPrecision': 1,
    'Builtin.Harmfulness': 0,
    'Builtin.Refusal': 0,
  });
});

test('a job asks the questions of a conversation with what was answered before', async () => {
  const histories: string[] = [];
  const requests: string[] = [];
  const judge = aJudge((prompt) => {
    histories.push(prompt.all('history')[0] ?? '');
    return verdict(prompt.labels[0]);
  });
  const generator = aModel({
    id: model.id,
    respond({ messages }) {
      requests.push(JSON.stringify(messages));
      return `Answer ${requests.length}.`;
    },
  });
  const { run, knowledgeBaseId } = await aKnowledgeBaseJob(documents, [line(france, 'And of Spain?')], {
    models: [generator, judge],
  });
  const { lines } = await run(aRequest(['Helpfulness'], inferenceConfig(knowledgeBaseId, 'and generates')));
  expect(lines[0].conversationTurns.map((turn: { output: { text: string } }) => turn.output.text)).toEqual([
    'Answer 1.',
    'Answer 2.',
  ]);
  expect(histories).toEqual(['', `User: ${france}\nAssistant: Answer 1.`]);
  expect(requests[0]).not.toContain('Answer 1.');
  for (const part of [france, 'Answer 1.', 'And of Spain?']) expect(requests[1]).toContain(part);
});

test('a job searches as its request says', async () => {
  const filter = { equals: { key: 'x', value: 'y' } };
  const { run, knowledgeBaseId } = await aKnowledgeBaseJob(documents, [line(france)]);
  const { lines } = await run(
    aRequest(['ContextRelevance'], inferenceConfig(knowledgeBaseId, 'only', { filter })),
  );
  const [{ output, results }] = lines[0].conversationTurns;
  expect(output.retrievedPassages.retrievalResults).toEqual([]);
  expect(results[0].result).toBeNull();
});

test('CreateEvaluationJob refuses a knowledge base, a generator and a prompt that cannot be', async () => {
  const { create, knowledgeBaseId } = await aKnowledgeBaseJob(documents, [], {
    models: [model, simulatedJudge],
  });
  const generate = inferenceConfig(knowledgeBaseId, 'and generates');
  const changed = (from: string, to: string) => ({
    inferenceConfig: JSON.parse(JSON.stringify(generate.inferenceConfig).replace(from, to)),
  });
  await expect(create(aRequest(['Refusal'], changed(knowledgeBaseId, 'AAAAAAAAAA')))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Knowledge Base with id AAAAAAAAAA does not exist.',
  });
  await expect(create(aRequest(['Refusal'], changed(model.id, 'no.such-model')))).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'The provided model identifier is invalid.',
  });
  const template = (text: string) =>
    changed(
      '"modelArn"',
      `"generationConfiguration":{"promptTemplate":{"textPromptTemplate":"${text}"}},"modelArn"`,
    );
  await expect(create(aRequest(['Refusal'], template('Answer $query$')))).rejects.toMatchObject({
    message: 'The prompt template must include the $search_results$ variable.',
  });
  expect(await create(aRequest(['Refusal'], template('Answer $query$ from $search_results$')))).toMatch(
    /evaluation-job/,
  );
});

test('a job none of whose questions is answered fails, and says why', async () => {
  const { run, knowledgeBaseId } = await aKnowledgeBaseJob(documents, [line(france), line('Why?')], {
    models: [model, simulatedJudge],
    faults: [{ kind: 'error', error: 'AccessDeniedException', operations: ['EvaluationCall'] }],
  });
  const { job } = await run(aRequest(['Refusal'], inferenceConfig(knowledgeBaseId, 'and generates')));
  expect(job.status).toBe('Failed');
  expect(job.failureMessages).toEqual([
    expect.stringMatching(
      /^Cannot evaluate Questions as none of its questions was answered: AccessDeniedException: /,
    ),
  ]);
});

import { BedrockClient, type RetrievalFilter } from '@aws-sdk/client-bedrock';
import { BedrockAgentClient } from '@aws-sdk/client-bedrock-agent';
import { expect, test } from 'vitest';
import {
  bucketOf,
  createLocalAws,
  fetchRequestHandler,
  memoryObjectStore,
  virtualClock,
} from '../../../snippets/local-aws/mod.ts';
import {
  buildKnowledgeBase,
  collectResults,
  compareJobs,
  failedLines,
  retrievalMetrics,
  retrieveAndGenerateJob,
  retrieveJob,
  runJob,
  summarize,
  toLine,
  uploadDataset,
  uploadDocuments,
} from '../../../snippets/rag-evaluation/mod.ts';
import { aJob } from './jobs/a-job.ts';

const documents = [
  ['eiffel', 'The Eiffel Tower in Paris is 330 m tall. It was opened in 1889.', 1889],
  ['fernsehturm', 'The Fernsehturm in Berlin is 368 m tall. It was opened in 1969.', 1969],
  ['tokyo', 'The Tokyo Tower in Japan is 333 m tall. It was opened in 1958.', 1958],
] as const;

const questions = [
  ['How tall is the Eiffel Tower?', 'The Eiffel Tower is 330 m tall.'],
  ['How tall is the Fernsehturm?', 'The Fernsehturm is 368 m tall.'],
  ['How tall is the Tokyo Tower?', 'The Tokyo Tower is 333 m tall.'],
] as const;

/** An endpoint whose models are simulated, and a knowledge base of the documents. */
async function aKnowledgeBase() {
  const clock = virtualClock(0);
  const objects = memoryObjectStore({ evaluation: {} });
  const aws = createLocalAws({ clock, objects, latency: 'none' });
  const settings = {
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: fetchRequestHandler(aws.fetch),
  };
  const store = bucketOf(objects, 'evaluation');
  const files = documents.map(([name, text, year]) => ({ key: `${name}.md`, text, metadata: { year } }));
  await uploadDocuments(files, store, 'docs/');
  const { knowledgeBaseId } = await buildKnowledgeBase(
    new BedrockAgentClient(settings),
    {
      ...{ name: 'towers', roleArn: aJob.roleArn, bucket: 'evaluation', prefix: 'docs/' },
      embeddingModelArn: 'arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-embed-text-v2:0',
      storage: {
        type: 'S3_VECTORS',
        s3VectorsConfiguration: { indexArn: 'arn:aws:s3vectors:us-east-1:123456789012:bucket/b/index/i' },
      },
    },
    { clock },
  );
  return { bedrock: new BedrockClient(settings), store, clock, knowledgeBaseId };
}

test('a run tells a search that finds what is asked for from one that must not', async () => {
  const { bedrock, store, clock, knowledgeBaseId } = await aKnowledgeBase();
  const lines = questions.map(([question, reference], index) =>
    toLine({ id: `Q${index}`, turns: [{ question, reference }] }),
  );
  const metrics = retrievalMetrics;
  const key = await uploadDataset(lines, store, { kind: 'retrieve', metrics, prefix: 'in/' });

  async function evaluate(jobName: string, filter?: RetrievalFilter) {
    const request = retrieveJob({
      ...{ ...aJob, jobName, metrics, knowledgeBaseId, datasetUri: `s3://evaluation/${key}` },
      evaluatorModelId: 'amazon.nova-pro-v1:0',
      search: { numberOfResults: 1, ...(filter && { filter }) },
    });
    const run = await runJob(request, { bedrock, store, clock });
    const { conversations, faults } = await collectResults(run.lines());
    expect(faults).toEqual([]);
    return conversations;
  }

  const free = await evaluate('free');
  expect(summarize(free).map(({ metric, scored, mean }) => [metric, scored, mean])).toEqual([
    ['ContextRelevance', 3, 1],
    ['ContextCoverage', 3, 1],
  ]);
  // Only the tower of Berlin is that young.
  const young = await evaluate('young', { greaterThan: { key: 'year', value: 1960 } });
  const [relevance, coverage] = compareJobs(free, young).metrics;
  expect(relevance).toMatchObject({ metric: 'ContextRelevance', ties: 1, wins: 0, losses: 2 });
  expect(coverage).toMatchObject({ metric: 'ContextCoverage', ties: 1, wins: 0, losses: 2 });
  expect(young.map(({ turns }) => turns[0]?.passages[0]?.text)).toEqual(Array(3).fill(documents[1][1]));
});

test('a run scores answers from what was found, and finds out those to which there is nothing', async () => {
  const { bedrock, store, clock, knowledgeBaseId } = await aKnowledgeBase();
  const unanswerable = ['Who painted the Mona Lisa?', 'Leonardo da Vinci painted the Mona Lisa.'] as const;
  const lines = [...questions, unanswerable].map(([question, reference], index) =>
    toLine({ id: `Q${index}`, turns: [{ question, reference }] }),
  );
  const metrics = ['Correctness', 'Faithfulness', 'CitationPrecision', 'Refusal'] as const;
  const key = await uploadDataset(lines, store, { kind: 'retrieve-and-generate', metrics, prefix: 'in/' });
  const request = retrieveAndGenerateJob({
    ...{ ...aJob, metrics, knowledgeBaseId, datasetUri: `s3://evaluation/${key}` },
    evaluatorModelId: 'amazon.nova-pro-v1:0',
    modelArn: 'amazon.nova-lite-v1:0',
  });
  const { conversations } = await collectResults((await runJob(request, { bedrock, store, clock })).lines());
  const scores = conversations.map(({ turns: [turn] }) =>
    Object.fromEntries(turn?.scores.map(({ metric, score }) => [metric, score]) ?? []),
  );
  expect(scores.slice(0, 3)).toEqual(
    Array(3).fill({ Correctness: 1, Faithfulness: 1, CitationPrecision: 1, Refusal: 0 }),
  );
  expect(scores[3]).toMatchObject({ Correctness: 0, CitationPrecision: null, Refusal: 1 });
  expect(failedLines(lines, conversations, { metrics })).toEqual([]);
});

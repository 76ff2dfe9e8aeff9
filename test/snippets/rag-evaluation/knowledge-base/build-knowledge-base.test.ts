import {
  BedrockAgentClient,
  CreateDataSourceCommand,
  ListIngestionJobsCommand,
  StartIngestionJobCommand,
} from '@aws-sdk/client-bedrock-agent';
import { BedrockAgentRuntimeClient, RetrieveCommand } from '@aws-sdk/client-bedrock-agent-runtime';
import { expect, test } from 'vitest';
import {
  bucketOf,
  createLocalAws,
  fetchRequestHandler,
  type LocalAwsOptions,
  memoryObjectStore,
  virtualClock,
} from '../../../../snippets/local-aws/mod.ts';
import {
  buildKnowledgeBase,
  ingestDocuments,
  uploadDocuments,
} from '../../../../snippets/rag-evaluation/mod.ts';
import { aModel } from '../../../support/a-model.ts';
import { aKnowledgeBaseRequest as request } from './a-knowledge-base-request.ts';

const documents = [
  { key: 'eiffel.md', text: 'The Eiffel Tower is 330 m tall.', metadata: { city: 'Paris' } },
  { key: 'fernsehturm.md', text: 'The Fernsehturm is 368 m tall.', metadata: { city: 'Berlin' } },
];

/** An endpoint with documents in its bucket, and what talks to it. */
async function aBucket(options: Partial<LocalAwsOptions> = {}) {
  const clock = virtualClock(0);
  const objects = memoryObjectStore({ docs: { 'other.md': 'Not a tower.' } });
  const aws = createLocalAws({ clock, objects, models: [aModel()], ...options });
  const settings = {
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    requestHandler: fetchRequestHandler(aws.fetch),
    maxAttempts: 1,
  };
  const store = bucketOf(objects, 'docs');
  await uploadDocuments(documents, store, 'towers/');
  const runtime = new BedrockAgentRuntimeClient(settings);
  return { aws, store, runtime, client: new BedrockAgentClient(settings), calls: { clock, random: () => 1 } };
}

test('buildKnowledgeBase() makes one that finds the documents under the prefix, with their metadata', async () => {
  const { client, runtime, calls } = await aBucket();
  const { knowledgeBaseId, statistics } = await buildKnowledgeBase(client, request, calls);
  expect(statistics).toMatchObject({
    ...{ numberOfDocumentsScanned: 2, numberOfNewDocumentsIndexed: 2, numberOfDocumentsFailed: 0 },
  });
  const retrieved = await runtime.send(
    new RetrieveCommand({ knowledgeBaseId, retrievalQuery: { text: 'How tall is the Eiffel Tower?' } }),
  );
  expect(retrieved.retrievalResults?.map(({ content }) => content?.text).sort()).toEqual(
    documents.map(({ text }) => text),
  );
  expect(retrieved.retrievalResults?.[0]).toMatchObject({
    content: { text: documents[0]?.text },
    metadata: { city: 'Paris' },
  });
});

test('buildKnowledgeBase() again brings the same one up to date', async () => {
  const { client, store, calls } = await aBucket();
  const first = await buildKnowledgeBase(client, request, calls);
  await uploadDocuments([{ key: 'tokyo.md', text: 'The Tokyo Tower is 333 m tall.' }], store, 'towers/');
  const again = await buildKnowledgeBase(client, request, calls);
  expect(again).toMatchObject({ knowledgeBaseId: first.knowledgeBaseId, dataSourceId: first.dataSourceId });
  expect(again.statistics).toMatchObject({ numberOfDocumentsScanned: 3, numberOfNewDocumentsIndexed: 1 });
});

test('buildKnowledgeBase() of another chunking is another one', async () => {
  const { client, calls } = await aBucket();
  const first = await buildKnowledgeBase(client, request, calls);
  const fixedSizeChunkingConfiguration = { maxTokens: 20, overlapPercentage: 10 };
  const chunking = { chunkingStrategy: 'FIXED_SIZE', fixedSizeChunkingConfiguration } as const;
  const other = await buildKnowledgeBase(client, { ...request, name: 'small', chunking }, calls);
  expect(other.knowledgeBaseId).not.toBe(first.knowledgeBaseId);
  await expect(buildKnowledgeBase(client, { ...request, chunking }, calls)).rejects.toMatchObject({
    name: 'ConflictException',
  });
});

test('buildKnowledgeBase() waits throttling out, at every call', async () => {
  const operations = [
    'CreateKnowledgeBase',
    'GetKnowledgeBase',
    'CreateDataSource',
    'StartIngestionJob',
    'GetIngestionJob',
  ];
  const { client, calls, aws } = await aBucket({
    faults: operations.map((operation) => ({ kind: 'throttling', operations: [operation], calls: [1] })),
  });
  const { statistics } = await buildKnowledgeBase(client, request, calls);
  expect(statistics.numberOfNewDocumentsIndexed).toBe(2);
  expect(aws.calls().filter(({ status }) => status === 429)).toHaveLength(operations.length);
});

test('buildKnowledgeBase() of a bucket that there is not says why', async () => {
  const { client, calls } = await aBucket();
  await expect(buildKnowledgeBase(client, { ...request, bucket: 'none' }, calls)).rejects.toMatchObject({
    name: 'KnowledgeBaseError',
    message: expect.stringMatching(
      /^Cannot use [A-Z0-9]{10} as it must be ready: current value is FAILED \(.*none.*\)$/,
    ),
  });
});

test('ingestDocuments() waits for a synchronisation that runs already, and then has its own', async () => {
  const { client, store, calls, aws } = await aBucket();
  const built = await buildKnowledgeBase(client, request, calls);
  const { ingestionJob: cutOff } = await client.send(new StartIngestionJobCommand(built));
  await uploadDocuments([{ key: 'tokyo.md', text: 'The Tokyo Tower is 333 m tall.' }], store, 'towers/');
  await ingestDocuments(client, built, calls);
  const { ingestionJobSummaries = [] } = await client.send(new ListIngestionJobsCommand(built));
  expect(ingestionJobSummaries.map(({ status }) => status)).toEqual(['COMPLETE', 'COMPLETE', 'COMPLETE']);
  expect(ingestionJobSummaries[1]?.ingestionJobId).toBe(cutOff?.ingestionJobId);
  expect(ingestionJobSummaries[0]?.startedAt?.getTime()).toBeGreaterThanOrEqual(
    ingestionJobSummaries[1]?.updatedAt?.getTime() ?? Number.POSITIVE_INFINITY,
  );
  const conflicts = aws.calls().filter(({ status }) => status === 409);
  expect(conflicts.map(({ operation }) => operation)).toEqual(['StartIngestionJob']);
});

test('ingestDocuments() says that another data source is being synchronised', async () => {
  const { client, calls } = await aBucket();
  const built = await buildKnowledgeBase(client, request, calls);
  const { dataSource } = await client.send(
    new CreateDataSourceCommand({
      knowledgeBaseId: built.knowledgeBaseId,
      name: 'others',
      dataSourceConfiguration: { type: 'S3', s3Configuration: { bucketArn: 'arn:aws:s3:::docs' } },
    }),
  );
  const { dataSourceId } = dataSource ?? {};
  await client.send(new StartIngestionJobCommand({ ...built, dataSourceId }));
  await expect(ingestDocuments(client, built, calls)).rejects.toMatchObject({ name: 'ConflictException' });
});

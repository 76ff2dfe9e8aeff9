import { GetIngestionJobCommand, StartIngestionJobCommand } from '@aws-sdk/client-bedrock-agent';
import { type RetrievalFilter, RetrieveCommand } from '@aws-sdk/client-bedrock-agent-runtime';
import { expect, test } from 'vitest';
import { memoryObjectStore } from '../../../../../snippets/local-aws/mod.ts';
import {
  type AKnowledgeBase,
  aKnowledgeBase,
  anEmptyKnowledgeBase,
} from '../../../../support/a-knowledge-base.ts';
import { anAgentClient } from '../../../../support/an-agent-client.ts';
import { stillClock } from '../../../../support/still-clock.ts';

const none = {
  numberOfDocumentsScanned: 0,
  numberOfMetadataDocumentsScanned: 0,
  numberOfNewDocumentsIndexed: 0,
  numberOfModifiedDocumentsIndexed: 0,
  numberOfMetadataDocumentsModified: 0,
  numberOfDocumentsDeleted: 0,
  numberOfDocumentsFailed: 0,
};

/** A knowledge base over a bucket whose objects a test can change. */
async function ingested(objects: Record<string, string | Uint8Array>, options: AKnowledgeBase = {}) {
  const docs = { ...objects };
  const store = () => memoryObjectStore({ docs });
  const client = anAgentClient(
    {},
    {
      objects: {
        list: (...of) => store().list(...of),
        read: (...of) => store().read(...of),
        write: (...of) => store().write(...of),
      },
    },
  );
  const base = await aKnowledgeBase(client, options);
  async function found(text: string, filter?: RetrievalFilter): Promise<(string | undefined)[]> {
    const { knowledgeBaseId } = base;
    const retrievalConfiguration = filter && { vectorSearchConfiguration: { filter } };
    const { retrievalResults = [] } = await client.agentRuntimeClient.send(
      new RetrieveCommand({ knowledgeBaseId, retrievalQuery: { text }, retrievalConfiguration }),
    );
    return retrievalResults.map(({ content }) => content?.text);
  }
  return { ...client, ...base, docs, found };
}

test('StartIngestionJob indexes what is new, modified or gone since the last time, and nothing else', async () => {
  const { docs, job, sync, found } = await ingested({ 'a.txt': 'clay', 'b.md': 'sand', 'c.csv': 'lime,9' });
  expect(job).toMatchObject({
    status: 'COMPLETE',
    statistics: { ...none, numberOfDocumentsScanned: 3, numberOfNewDocumentsIndexed: 3 },
  });
  expect((await sync()).statistics).toEqual({ ...none, numberOfDocumentsScanned: 3 });
  docs['a.txt'] = 'granite';
  docs['d.html'] = '<p>marble</p>';
  delete docs['b.md'];
  expect((await sync()).statistics).toEqual({
    ...none,
    numberOfDocumentsScanned: 3,
    numberOfNewDocumentsIndexed: 1,
    numberOfModifiedDocumentsIndexed: 1,
    numberOfDocumentsDeleted: 1,
  });
  expect((await found('rock')).sort()).toEqual(['granite', 'lime,9', 'marble']);
});

test('StartIngestionJob counts metadata files apart, and takes changes of theirs over', async () => {
  const { docs, job, sync, found } = await ingested({
    'a.txt': 'clay',
    'a.txt.metadata.json':
      '{"metadataAttributes":{"grain":{"value":{"type":"STRING","stringValue":"fine"},"includeForEmbedding":true}}}',
  });
  expect(job.statistics).toEqual({
    ...none,
    numberOfDocumentsScanned: 1,
    numberOfMetadataDocumentsScanned: 1,
    numberOfNewDocumentsIndexed: 1,
  });
  const fine = { equals: { key: 'grain', value: 'fine' } };
  expect(await found('clay', fine)).toEqual(['clay']);
  docs['a.txt.metadata.json'] = '{"metadataAttributes":{"grain":"coarse"}}';
  expect((await sync()).statistics).toMatchObject({
    numberOfMetadataDocumentsModified: 1,
    numberOfModifiedDocumentsIndexed: 0,
  });
  expect(await found('clay', fine)).toEqual([]);
  delete docs['a.txt.metadata.json'];
  expect((await sync()).statistics).toMatchObject({ numberOfMetadataDocumentsModified: 1 });
});

test('StartIngestionJob passes over what it cannot read, and says which and why', async () => {
  const { job, found } = await ingested({
    'good.txt': 'clay',
    'folder/': '',
    'scan.pdf': '%PDF',
    'photo.png': 'x',
    'bytes.txt': new Uint8Array([0xff, 0xfe]),
    'described.md': 'sand',
    'described.md.metadata.json': '{"metadataAttributes":["no"]}',
    'long.md': 'lime',
    'long.md.metadata.json': ' '.repeat(10 * 1024 + 1),
  });
  expect(job.status).toBe('COMPLETE');
  expect(job.statistics).toMatchObject({
    numberOfDocumentsScanned: 6,
    numberOfMetadataDocumentsScanned: 2,
    numberOfNewDocumentsIndexed: 1,
    numberOfDocumentsFailed: 5,
  });
  expect(job.failureReasons?.map((reason) => JSON.parse(reason))).toEqual([
    ['Encountered error: Ignored 1 file. The file is not UTF-8. [Files: s3://docs/bytes.txt].'],
    ['Encountered error: Ignored 1 file. The metadata file is not valid. [Files: s3://docs/described.md].'],
    [
      'Encountered error: Ignored 1 file. The metadata file size exceeds the limit of 10 KB. [Files: s3://docs/long.md].',
    ],
    [
      'Encountered error: Ignored 2 files. The file type is not supported. [Files: s3://docs/photo.png, s3://docs/scan.pdf].',
    ],
  ]);
  expect(await found('clay')).toEqual(['clay']);
});

test('StartIngestionJob keeps a document that can no longer be read as it was', async () => {
  const { docs, sync, found } = await ingested({ 'a.txt': 'clay' });
  docs['a.txt'] = new Uint8Array([0xff]);
  expect((await sync()).statistics).toMatchObject({
    numberOfDocumentsFailed: 1,
    numberOfDocumentsDeleted: 0,
  });
  expect(await found('clay')).toEqual(['clay']);
});

test('StartIngestionJob reads below the prefix alone', async () => {
  const { found } = await ingested({ 'in/a.txt': 'clay', 'out/b.txt': 'sand' }, { prefix: 'in/' });
  expect(await found('sand')).toEqual(['clay']);
});

test('StartIngestionJob fails, and changes nothing, if the bucket is not there', async () => {
  const client = anAgentClient({}, { objects: memoryObjectStore({}) });
  const { job } = await aKnowledgeBase(client);
  expect(job).toMatchObject({
    status: 'FAILED',
    failureReasons: ['The specified bucket does not exist: docs'],
  });
});

test('StartIngestionJob gives the job that there is for a token', async () => {
  const { agentClient, ids } = await ingested({ 'a.txt': 'clay' });
  const start = async (clientToken: string) =>
    (await agentClient.send(new StartIngestionJobCommand({ ...ids, clientToken }))).ingestionJob;
  const first = await start('a'.repeat(33));
  expect(first?.status).toBe('STARTING');
  expect((await start('a'.repeat(33)))?.ingestionJobId).toBe(first?.ingestionJobId);
});

test('StartIngestionJob refuses a second job of a knowledge base while one runs', async () => {
  const client = anAgentClient({ 'a.txt': 'clay' }, { clock: stillClock(0) });
  const { ids } = await anEmptyKnowledgeBase(client);
  const start = () => client.agentClient.send(new StartIngestionJobCommand(ids));
  const { ingestionJobId } = (await start()).ingestionJob ?? {};
  await expect(start()).rejects.toMatchObject({
    name: 'ConflictException',
    message: `There is an ongoing ingestion job ${ingestionJobId} for the knowledge base ${ids.knowledgeBaseId}.`,
    $metadata: { httpStatusCode: 409 },
  });
  const { ingestionJob } = await client.agentClient.send(
    new GetIngestionJobCommand({ ...ids, ingestionJobId }),
  );
  expect(ingestionJob).toMatchObject({ status: 'STARTING', statistics: none });
});

test('StartIngestionJob and GetIngestionJob know what is not there', async () => {
  const { agentClient, ids } = await ingested({});
  const other = { ...ids, dataSourceId: 'AAAAAAAAAA' };
  await expect(agentClient.send(new StartIngestionJobCommand(other))).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'DataSource with id AAAAAAAAAA does not exist.',
  });
  await expect(
    agentClient.send(new GetIngestionJobCommand({ ...ids, ingestionJobId: 'AAAAAAAAAA' })),
  ).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'IngestionJob with id AAAAAAAAAA does not exist.',
  });
});

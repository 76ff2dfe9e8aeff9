import { RetrieveCommand, type RetrieveCommandInput } from '@aws-sdk/client-bedrock-agent-runtime';
import { expect, test } from 'vitest';
import { type AKnowledgeBase, aKnowledgeBase } from '../../../../support/a-knowledge-base.ts';
import { anAgentClient } from '../../../../support/an-agent-client.ts';

const documents = {
  'cats.md': 'A cat sleeps for most of the day. Cats hunt mice at night.',
  'cats.md.metadata.json': '{"metadataAttributes":{"animal":"cat","legs":4}}',
  'dogs.txt': 'A dog guards the house and barks at strangers.',
  'dogs.txt.metadata.json': '{"metadataAttributes":{"animal":"dog","legs":4}}',
  'ants.html': '<html><body><h1>Ants</h1><p>An ant colony has one queen.</p></body></html>',
  'ants.html.metadata.json': '{"metadataAttributes":{"animal":"ant","legs":6}}',
};

type SearchConfiguration = NonNullable<
  NonNullable<RetrieveCommandInput['retrievalConfiguration']>['vectorSearchConfiguration']
>;

async function searchable(options: AKnowledgeBase = {}) {
  const client = anAgentClient(documents);
  const base = await aKnowledgeBase(client, options);
  async function retrieve(text: string, search: SearchConfiguration = {}) {
    const { retrievalResults = [], nextToken } = await client.agentRuntimeClient.send(
      new RetrieveCommand({
        knowledgeBaseId: base.knowledgeBaseId,
        retrievalQuery: { text },
        retrievalConfiguration: { vectorSearchConfiguration: search },
      }),
    );
    return { results: retrievalResults, nextToken };
  }
  return { ...client, ...base, retrieve };
}

test('Retrieve finds the passage, says where it is from, and what it was described with', async () => {
  const { retrieve, dataSourceId } = await searchable();
  const { results, nextToken } = await retrieve('Which animal hunts mice?');
  expect(results).toHaveLength(3);
  expect(results[0]).toEqual({
    content: { type: 'TEXT', text: documents['cats.md'] },
    location: { type: 'S3', s3Location: { uri: 's3://docs/cats.md' } },
    score: expect.any(Number),
    metadata: {
      animal: 'cat',
      legs: 4,
      'x-amz-bedrock-kb-source-uri': 's3://docs/cats.md',
      'x-amz-bedrock-kb-data-source-id': dataSourceId,
      'x-amz-bedrock-kb-chunk-id': expect.stringMatching(/^1%3A0%3A[\w-]{20}$/),
    },
  });
  expect(nextToken).toBeUndefined();
});

test('Retrieve orders by score, from 0 to 1, and gives as many as are asked for', async () => {
  const { retrieve } = await searchable();
  for (const overrideSearchType of ['HYBRID', 'SEMANTIC'] as const) {
    const { results } = await retrieve('Do dogs bark at the house?', { overrideSearchType });
    const scores = results.map(({ score = -1 }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    const { results: one } = await retrieve('Do dogs bark at the house?', {
      overrideSearchType,
      numberOfResults: 1,
    });
    expect(one).toEqual(results.slice(0, 1));
  }
});

test('Retrieve filters before it counts', async () => {
  const { retrieve } = await searchable();
  const { results } = await retrieve('cats hunt mice', {
    numberOfResults: 1,
    filter: { greaterThan: { key: 'legs', value: 4 } },
  });
  expect(results.map(({ location }) => location?.s3Location?.uri)).toEqual(['s3://docs/ants.html']);
  expect(results[0]?.content?.text).toBe('Ants\nAn ant colony has one queen.');
});

test('Retrieve searches by words only where the store can', async () => {
  const { retrieve, knowledgeBaseId } = await searchable({ store: 'S3_VECTORS' });
  await expect(retrieve('cats', { overrideSearchType: 'HYBRID' })).rejects.toMatchObject({
    name: 'ValidationException',
    message: `HYBRID search type is not supported for search operation on index ${knowledgeBaseId}. Retry your request with a different search type.`,
  });
  expect(await retrieve('cats')).toEqual(await retrieve('cats', { overrideSearchType: 'SEMANTIC' }));
});

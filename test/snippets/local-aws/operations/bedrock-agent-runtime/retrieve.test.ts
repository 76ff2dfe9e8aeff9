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

test('Retrieve refuses filters on parts of text where the store is S3 Vectors, however deep', async () => {
  const { retrieve } = await searchable({ store: 'S3_VECTORS' });
  const legs = { lessThan: { key: 'legs', value: 5 } };
  const part = { startsWith: { key: 'animal', value: 'd' } };
  await expect(
    retrieve('dogs', { filter: { orAll: [legs, { andAll: [legs, part] }] } }),
  ).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'The filter startsWith is not supported for S3 Vectors.',
  });
  expect((await retrieve('dogs', { filter: legs })).results).toHaveLength(2);
  const elsewhere = await searchable();
  expect((await elsewhere.retrieve('dogs', { filter: part })).results).toHaveLength(1);
});

test('Retrieve searches the smaller pieces and gives the larger ones, each once', async () => {
  const { retrieve } = await searchable({
    prefix: 'cats.md',
    chunking: {
      chunkingStrategy: 'HIERARCHICAL',
      hierarchicalChunkingConfiguration: {
        levelConfigurations: [{ maxTokens: 100 }, { maxTokens: 10 }],
        overlapTokens: 1,
      },
    },
  });
  const { results } = await retrieve('hunt mice');
  expect(results.map(({ content }) => content?.text)).toEqual([documents['cats.md']]);
});

const where = 'retrievalConfiguration.vectorSearchConfiguration';

test.each<[string, SearchConfiguration, SearchConfiguration, string]>([
  [
    'numberOfResults',
    { numberOfResults: 1 },
    { numberOfResults: 0 },
    'have value greater than or equal to 1',
  ],
  [
    'numberOfResults',
    { numberOfResults: 100 },
    { numberOfResults: 101 },
    'have value less than or equal to 100',
  ],
  [
    'filter.equals.key',
    { filter: { equals: { key: 'k'.repeat(100), value: 1 } } },
    { filter: { equals: { key: 'k'.repeat(101), value: 1 } } },
    'have length less than or equal to 100',
  ],
])('Retrieve takes %s up to its bound, case %#', async (member, inside, outside, rule) => {
  const { retrieve } = await searchable();
  expect((await retrieve('cats', inside)).results).toBeDefined();
  await expect(retrieve('cats', outside)).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringMatching(
      `at '${where}.${member}' failed to satisfy constraint: Member must ${rule}$`,
    ),
  });
});

test('Retrieve takes at least two filters in a list of them', async () => {
  const { retrieve } = await searchable();
  const one = { equals: { key: 'animal', value: 'cat' } };
  expect((await retrieve('cats', { filter: { andAll: [one, one] } })).results).toHaveLength(1);
  await expect(retrieve('cats', { filter: { andAll: [one] } })).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining(
      `at '${where}.filter.andAll' failed to satisfy constraint: Member must have length greater than or equal to 2`,
    ),
  });
});

test('Retrieve takes a query of up to 20,000 characters, and a knowledge base that is there', async () => {
  const { retrieve, agentRuntimeClient } = await searchable();
  expect((await retrieve('c'.repeat(20_000))).results).toHaveLength(3);
  await expect(retrieve('c'.repeat(20_001))).rejects.toMatchObject({
    name: 'ValidationException',
    message: expect.stringContaining('Member must have length less than or equal to 20000'),
  });
  const unknown = new RetrieveCommand({ knowledgeBaseId: 'AAAAAAAAAA', retrievalQuery: { text: 'a' } });
  await expect(agentRuntimeClient.send(unknown)).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Knowledge Base with id AAAAAAAAAA does not exist.',
  });
});

test('Retrieve answers filters that are nested as deep as JSON may be', async () => {
  const { aws, knowledgeBaseId } = await searchable();
  const leaf = '{"equals":{"key":"animal","value":"cat"}}';
  for (const depth of [10, 240, 480]) {
    const filter = `{"orAll":[${leaf},`.repeat(depth) + leaf + ']}'.repeat(depth);
    const answer = await aws.fetch(
      new Request(`http://localhost/knowledgebases/${knowledgeBaseId}/retrieve`, {
        method: 'POST',
        body: `{"retrievalQuery":{"text":"cat"},"retrievalConfiguration":{"vectorSearchConfiguration":{"filter":${filter}}}}`,
      }),
    );
    expect(answer.status, await answer.text()).toBe(200);
  }
});

test('Retrieve searches with the vectors that the endpoint is given', async () => {
  const seen: string[] = [];
  const client = anAgentClient(documents, {
    embed: async (texts, { modelId, dimensions }) => {
      seen.push(`${modelId} ${dimensions}`);
      return texts.map((text) => (text.includes('queen') || text === 'monarchy' ? [1, 0] : [0, 1]));
    },
  });
  const { knowledgeBaseId } = await aKnowledgeBase(client, { dimensions: 2 });
  const { retrievalResults } = await client.agentRuntimeClient.send(
    new RetrieveCommand({ knowledgeBaseId, retrievalQuery: { text: 'monarchy' } }),
  );
  expect(retrievalResults?.[0]?.content?.text).toContain('queen');
  expect(new Set(seen)).toEqual(new Set(['amazon.titan-embed-text-v2:0 2']));
});

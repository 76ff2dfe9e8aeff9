import {
  type ChunkingConfiguration,
  CreateDataSourceCommand,
  type CreateDataSourceCommandInput,
  CreateKnowledgeBaseCommand,
  GetDataSourceCommand,
  ListDataSourcesCommand,
} from '@aws-sdk/client-bedrock-agent';
import { expect, test } from 'vitest';
import { dataSourceInput, knowledgeBaseInput } from '../../../../support/a-knowledge-base.ts';
import { anAgentClient } from '../../../../support/an-agent-client.ts';

async function aBase() {
  const client = anAgentClient();
  const { knowledgeBase } = await client.agentClient.send(
    new CreateKnowledgeBaseCommand(knowledgeBaseInput()),
  );
  const knowledgeBaseId = knowledgeBase?.knowledgeBaseId ?? '';
  async function create(changes: Partial<CreateDataSourceCommandInput> = {}) {
    const command = new CreateDataSourceCommand({ ...dataSourceInput(knowledgeBaseId), ...changes });
    return (await client.agentClient.send(command)).dataSource;
  }
  return { ...client, knowledgeBaseId, create };
}

function chunking(chunkingConfiguration: ChunkingConfiguration) {
  return { vectorIngestionConfiguration: { chunkingConfiguration } };
}

const fixed = (maxTokens: number, overlapPercentage: number) =>
  chunking({
    chunkingStrategy: 'FIXED_SIZE',
    fixedSizeChunkingConfiguration: { maxTokens, overlapPercentage },
  });
const levels = (overlapTokens: number, ...sizes: number[]) =>
  chunking({
    chunkingStrategy: 'HIERARCHICAL',
    hierarchicalChunkingConfiguration: {
      levelConfigurations: sizes.map((maxTokens) => ({ maxTokens })),
      overlapTokens,
    },
  });

test('CreateDataSource, GetDataSource and ListDataSources tell the same', async () => {
  const { agentClient, knowledgeBaseId, create } = await aBase();
  const created = await create({ description: 'Documents', ...fixed(100, 20) });
  const { dataSourceId } = created ?? {};
  const { dataSource } = await agentClient.send(new GetDataSourceCommand({ knowledgeBaseId, dataSourceId }));
  expect(dataSource).toEqual(created);
  expect(dataSource).toMatchObject({ status: 'AVAILABLE', dataDeletionPolicy: 'DELETE', ...fixed(100, 20) });
  const { dataSourceSummaries } = await agentClient.send(new ListDataSourcesCommand({ knowledgeBaseId }));
  expect(dataSourceSummaries).toEqual([
    {
      knowledgeBaseId,
      dataSourceId,
      name: 'docs',
      description: 'Documents',
      status: 'AVAILABLE',
      updatedAt: created?.updatedAt,
    },
  ]);
});

test('CreateDataSource refuses a name that is in use, and a knowledge base that is not there', async () => {
  const { create } = await aBase();
  await create();
  await expect(create()).rejects.toMatchObject({
    name: 'ConflictException',
    message: 'DataSource with name docs already exists.',
  });
  await expect(create({ knowledgeBaseId: 'AAAAAAAAAA' })).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: 'Knowledge Base with id AAAAAAAAAA does not exist.',
  });
});

const most = 'Member must have value less than or equal to';
const least = 'Member must have value greater than or equal to';

test.each<[Partial<CreateDataSourceCommandInput>, Partial<CreateDataSourceCommandInput>, string]>([
  [fixed(1, 20), fixed(0, 20), `${least} 1`],
  [fixed(100, 99), fixed(100, 100), `${most} 99`],
  [fixed(100, 1), fixed(100, 0), `${least} 1`],
  [levels(1, 8192, 1), levels(1, 8193, 1), `${most} 8192`],
  [levels(1, 100, 10), levels(0, 100, 10), `${least} 1`],
  [levels(1, 100, 10), levels(1, 100), 'Member must have length greater than or equal to 2'],
  [levels(1, 100, 10), levels(1, 100, 10, 5), 'Member must have length less than or equal to 2'],
  [
    chunking({ chunkingStrategy: 'NONE' }),
    chunking({ chunkingStrategy: 'FIXED_SIZE' }),
    'The chunking configuration of the strategy FIXED_SIZE must be set, and no other one.',
  ],
  [
    fixed(1, 1),
    chunking({
      chunkingStrategy: 'NONE',
      fixedSizeChunkingConfiguration: { maxTokens: 1, overlapPercentage: 1 },
    }),
    'The chunking configuration of the strategy NONE must be set, and no other one.',
  ],
  [
    { dataSourceConfiguration: { type: 'S3', s3Configuration: { bucketArn: 'arn:aws:s3:::a-b' } } },
    { dataSourceConfiguration: { type: 'S3' } },
    'A data source of type S3 needs an s3Configuration.',
  ],
  [
    {},
    { dataSourceConfiguration: { type: 'WEB' } },
    'Data sources of type WEB are not here; those of type S3 are.',
  ],
  [
    {},
    {
      vectorIngestionConfiguration: { parsingConfiguration: { parsingStrategy: 'BEDROCK_DATA_AUTOMATION' } },
    },
    'A parsingConfiguration is not here: documents are read as they are.',
  ],
])(
  'CreateDataSource takes what is in bounds and refuses what is not, case %#',
  async (inside, outside, rule) => {
    const { create } = await aBase();
    expect(await create(inside)).toBeDefined();
    await expect(create({ ...outside, name: 'other' })).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining(rule),
    });
  },
);

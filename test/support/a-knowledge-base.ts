import {
  CreateDataSourceCommand,
  type CreateDataSourceCommandInput,
  CreateKnowledgeBaseCommand,
  type CreateKnowledgeBaseCommandInput,
  GetIngestionJobCommand,
  type IngestionJob,
  type KnowledgeBaseStorageType,
  StartIngestionJobCommand,
  type StorageConfiguration,
} from '@aws-sdk/client-bedrock-agent';
import type { AnAgentClient } from './an-agent-client.ts';
import { nextTurn } from './next-turn.ts';

const fieldMapping = { vectorField: 'vector', textField: 'text', metadataField: 'metadata' };

const stores = {
  OPENSEARCH_SERVERLESS: {
    type: 'OPENSEARCH_SERVERLESS',
    opensearchServerlessConfiguration: {
      collectionArn: 'arn:aws:aoss:us-east-1:123456789012:collection/abcdefghij',
      vectorIndexName: 'index',
      fieldMapping,
    },
  },
  S3_VECTORS: {
    type: 'S3_VECTORS',
    s3VectorsConfiguration: { indexArn: 'arn:aws:s3vectors:us-east-1:123456789012:bucket/b/index/i' },
  },
} satisfies Partial<Record<KnowledgeBaseStorageType, StorageConfiguration>>;

/** What a test's knowledge base is to be like, beside its documents in the bucket `docs`. */
export interface AKnowledgeBase {
  name?: string;
  store?: keyof typeof stores;
  dimensions?: number;
  chunking?: NonNullable<
    CreateDataSourceCommandInput['vectorIngestionConfiguration']
  >['chunkingConfiguration'];
  prefix?: string;
}

/** A request for a knowledge base that AWS would take. */
export function knowledgeBaseInput({
  name = 'notes',
  store = 'OPENSEARCH_SERVERLESS',
  dimensions,
}: AKnowledgeBase = {}): CreateKnowledgeBaseCommandInput {
  return {
    name,
    roleArn: 'arn:aws:iam::123456789012:role/KnowledgeBase',
    knowledgeBaseConfiguration: {
      type: 'VECTOR',
      vectorKnowledgeBaseConfiguration: {
        embeddingModelArn: 'arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-embed-text-v2:0',
        ...(dimensions && {
          embeddingModelConfiguration: { bedrockEmbeddingModelConfiguration: { dimensions } },
        }),
      },
    },
    storageConfiguration: stores[store],
  };
}

/** A request for a data source of the bucket `docs` that AWS would take. */
export function dataSourceInput(
  knowledgeBaseId: string,
  { chunking, prefix }: AKnowledgeBase = {},
): CreateDataSourceCommandInput {
  return {
    knowledgeBaseId,
    name: 'docs',
    dataSourceConfiguration: {
      type: 'S3',
      s3Configuration: { bucketArn: 'arn:aws:s3:::docs', ...(prefix && { inclusionPrefixes: [prefix] }) },
    },
    ...(chunking && { vectorIngestionConfiguration: { chunkingConfiguration: chunking } }),
  };
}

/**
 * Makes a knowledge base with a data source, the bucket `docs`, of which nothing is ingested yet.
 *
 * @returns Their ids, and what brings the one in line with the other.
 */
export async function anEmptyKnowledgeBase(
  { agentClient }: Pick<AnAgentClient, 'agentClient'>,
  options: AKnowledgeBase = {},
) {
  const { knowledgeBase } = await agentClient.send(
    new CreateKnowledgeBaseCommand(knowledgeBaseInput(options)),
  );
  const knowledgeBaseId = knowledgeBase?.knowledgeBaseId ?? '';
  const { dataSource } = await agentClient.send(
    new CreateDataSourceCommand(dataSourceInput(knowledgeBaseId, options)),
  );
  const ids = { knowledgeBaseId, dataSourceId: dataSource?.dataSourceId ?? '' };

  async function sync(): Promise<IngestionJob> {
    const started = await agentClient.send(new StartIngestionJobCommand(ids));
    const ingestionJobId = started.ingestionJob?.ingestionJobId ?? '';
    for (;;) {
      const { ingestionJob } = await agentClient.send(new GetIngestionJobCommand({ ...ids, ingestionJobId }));
      if (ingestionJob && ingestionJob.status !== 'STARTING' && ingestionJob.status !== 'IN_PROGRESS') {
        return ingestionJob;
      }
      await nextTurn();
    }
  }

  return { ...ids, ids, sync };
}

/** Does the same, and ingests what is there; `job` is how that ended. */
export async function aKnowledgeBase(
  client: Pick<AnAgentClient, 'agentClient'>,
  options: AKnowledgeBase = {},
) {
  const base = await anEmptyKnowledgeBase(client, options);
  return { ...base, job: await base.sync() };
}

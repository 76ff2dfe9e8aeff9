import {
  type BedrockAgentClient,
  type ChunkingConfiguration,
  CreateDataSourceCommand,
  CreateKnowledgeBaseCommand,
  GetKnowledgeBaseCommand,
  type IngestionJobStatistics,
  type StorageConfiguration,
} from '@aws-sdk/client-bedrock-agent';
import { realClock } from '../calls/real-clock.ts';
import { requestToken } from '../calls/request-token.ts';
import { retry } from '../calls/retry.ts';
import { ingestDocuments } from './ingest-documents.ts';
import { KnowledgeBaseError } from './knowledge-base-error.ts';
import type { WaitOptions } from './wait-options.ts';

/** What a knowledge base is to be. */
export interface KnowledgeBaseRequest {
  /** No two of an account and region may have the same. */
  name: string;
  /** The role that lets Bedrock read the documents and write the index. */
  roleArn: string;
  embeddingModelArn: string;
  /** The vector store; on AWS it must exist, but for S3 Vectors. */
  storage: StorageConfiguration;
  /** Where the documents are. */
  bucket: string;
  /** How their keys begin. @default '' for all of the bucket */
  prefix?: string;
  /** How they are cut. @default the service's own: about 300 tokens */
  chunking?: ChunkingConfiguration;
}

/** A knowledge base with its documents in it. */
export interface BuiltKnowledgeBase {
  knowledgeBaseId: string;
  dataSourceId: string;
  /** What became of the documents. */
  statistics: IngestionJobStatistics;
}

// #region build-knowledge-base
/**
 * Makes a knowledge base of the documents of a bucket, and waits until they are in it.
 *
 * The same request again finds the same knowledge base, and brings it up to date.
 *
 * @param client Talks to Bedrock.
 * @param request What it is to be.
 * @param options How often to look; throttling is waited out.
 * @returns Its id, and what became of the documents.
 * @throws {KnowledgeBaseError} If it could not be made, or its documents could not be read.
 */
export async function buildKnowledgeBase(
  client: BedrockAgentClient,
  request: KnowledgeBaseRequest,
  options: WaitOptions = {},
): Promise<BuiltKnowledgeBase> {
  const clientToken = await requestToken(request);
  const create = new CreateKnowledgeBaseCommand({ ...knowledgeBaseInput(request), clientToken });
  const { knowledgeBase } = await retry(
    (abortSignal) => client.send(create, abortSignal && { abortSignal }),
    options,
  );
  const knowledgeBaseId = knowledgeBase?.knowledgeBaseId ?? '';
  await untilActive(client, knowledgeBaseId, options);
  const add = new CreateDataSourceCommand({ ...dataSourceInput(request), knowledgeBaseId, clientToken });
  const { dataSource } = await retry(
    (abortSignal) => client.send(add, abortSignal && { abortSignal }),
    options,
  );
  const ids = { knowledgeBaseId, dataSourceId: dataSource?.dataSourceId ?? '' };
  return { ...ids, statistics: await ingestDocuments(client, ids, options) };
}
// #endregion build-knowledge-base

function knowledgeBaseInput({ name, roleArn, embeddingModelArn, storage }: KnowledgeBaseRequest) {
  return {
    ...{ name, roleArn, storageConfiguration: storage },
    knowledgeBaseConfiguration: {
      type: 'VECTOR' as const,
      vectorKnowledgeBaseConfiguration: { embeddingModelArn },
    },
  };
}

function dataSourceInput({ name, bucket, prefix, chunking }: KnowledgeBaseRequest) {
  return {
    name: `${name}-documents`,
    dataSourceConfiguration: {
      type: 'S3' as const,
      s3Configuration: {
        bucketArn: `arn:aws:s3:::${bucket}`,
        ...(prefix && { inclusionPrefixes: [prefix] }),
      },
    },
    ...(chunking && { vectorIngestionConfiguration: { chunkingConfiguration: chunking } }),
  };
}

async function untilActive(
  client: BedrockAgentClient,
  knowledgeBaseId: string,
  { everyMs = 5_000, ...options }: WaitOptions,
): Promise<void> {
  const { clock = realClock, signal } = options;
  const command = new GetKnowledgeBaseCommand({ knowledgeBaseId });
  for (;;) {
    const { knowledgeBase } = await retry(
      (abortSignal) => client.send(command, abortSignal && { abortSignal }),
      options,
    );
    const { status = 'unknown', failureReasons } = knowledgeBase ?? {};
    if (status === 'ACTIVE') return;
    if (status !== 'CREATING' && status !== 'UPDATING') {
      throw new KnowledgeBaseError(knowledgeBaseId, status, failureReasons);
    }
    await clock.sleep(everyMs, signal);
  }
}

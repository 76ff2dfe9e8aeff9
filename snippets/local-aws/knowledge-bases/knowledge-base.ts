import type { IngestionJobStatus } from '@aws-sdk/client-bedrock-agent';
import type { CreateDataSourceRequest } from './requests/create-data-source-request.ts';
import type { CreateKnowledgeBaseRequest } from './requests/create-knowledge-base-request.ts';
import type { MetadataValue } from './retrieved-passage.ts';
import type { Chunk } from './search/chunk.ts';
import type { ChunkIndex } from './search/chunk-index.ts';

/** A resource of a list, in the order of creation. */
export interface Numbered {
  number: number;
}

/** A knowledge base; times are milliseconds since 1970 began. */
export interface KnowledgeBase extends Numbered {
  id: string;
  region: string;
  arn: string;
  request: CreateKnowledgeBaseRequest;
  createdAt: number;
  dataSources: Map<string, DataSource>;
  /** Made when it is first searched after a change. */
  index: ChunkIndex | undefined;
}

/** Where a knowledge base has its documents from. */
export interface DataSource extends Numbered {
  id: string;
  request: CreateDataSourceRequest;
  createdAt: number;
  jobs: Map<string, IngestionJob>;
  /** What has been ingested, by key. */
  documents: Map<string, IngestedDocument>;
}

/** A document as it was ingested. */
export interface IngestedDocument {
  text: string;
  /** The text of its metadata file; empty without one. */
  metadataText: string;
  metadata: Readonly<Record<string, MetadataValue>>;
  chunks: Chunk[];
}

/** What an ingestion job has counted. */
export interface IngestionStatistics {
  numberOfDocumentsScanned: number;
  numberOfMetadataDocumentsScanned: number;
  numberOfNewDocumentsIndexed: number;
  numberOfModifiedDocumentsIndexed: number;
  numberOfMetadataDocumentsModified: number;
  numberOfDocumentsDeleted: number;
  numberOfDocumentsFailed: number;
}

/** One synchronisation of a data source. */
export interface IngestionJob extends Numbered {
  id: string;
  status: IngestionJobStatus;
  description: string | undefined;
  clientToken: string | undefined;
  startedAt: number;
  updatedAt: number;
  statistics: IngestionStatistics;
  failureReasons: string[];
}

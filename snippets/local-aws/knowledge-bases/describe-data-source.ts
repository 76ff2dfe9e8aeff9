import type { DataSourceSummary, DataSource as Described } from '@aws-sdk/client-bedrock-agent';
import type { Wire } from '../wire/wire.ts';
import type { DataSource } from './knowledge-base.ts';

/** Says of a data source what AWS says when it is asked for. */
export function describeDataSource({ id, request, createdAt }: DataSource): Wire<Described> {
  const { clientToken: _, ...configuration } = request;
  const time = new Date(createdAt).toISOString();
  return {
    dataDeletionPolicy: 'DELETE',
    ...configuration,
    dataSourceId: id,
    status: 'AVAILABLE',
    createdAt: time,
    updatedAt: time,
  };
}

/** Says of a data source what AWS says in a list. */
export function summarizeDataSource(source: DataSource): Wire<DataSourceSummary> {
  const { knowledgeBaseId, dataSourceId, name, status, updatedAt, description } = describeDataSource(source);
  return { knowledgeBaseId, dataSourceId, name, status, updatedAt, description };
}

import type { ListImportedModelsResponse } from '@aws-sdk/client-bedrock';
import { summarizeImportedModel } from '../../imported/describe-imported-model.ts';
import type { ImportedModel } from '../../imported/imported-models.ts';
import { parseListQuery } from '../../imported/list-query.ts';
import { pageOfJobs } from '../../jobs/page-of-jobs.ts';
import type { Operation } from '../../operation.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListImportedModels.html */
export const listImportedModels: Operation = {
  service: 'bedrock',
  name: 'ListImportedModels',
  method: 'GET',
  path: '/imported-models',
  status: 200,
  summary: 'Lists the imported models by name and time, page by page.',
  handle({ aws, query, region }) {
    const all = aws.imported.list(region).map(asListed);
    const { jobs, nextToken } = pageOfJobs(all, parseListQuery('models', query));
    const value: Wire<ListImportedModelsResponse> = {
      modelSummaries: jobs.map(({ imported }) => summarizeImportedModel(imported)),
      nextToken,
    };
    return { type: 'json', value };
  },
};

function asListed(imported: ImportedModel) {
  const { number, createdAt, model } = imported;
  return { number, status: '', submitTime: createdAt, request: { jobName: model.name }, imported };
}

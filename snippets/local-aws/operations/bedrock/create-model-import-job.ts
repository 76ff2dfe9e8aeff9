import type { CreateModelImportJobResponse } from '@aws-sdk/client-bedrock';
import { createImportJobRequest } from '../../imported/create-import-job-request.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelImportJob.html */
export const createModelImportJob: Operation = {
  service: 'bedrock',
  name: 'CreateModelImportJob',
  method: 'POST',
  path: '/model-import-jobs',
  status: 201,
  summary: 'Starts the import of a model: reads its config.json from S3, and simulates a model in its place.',
  handle({ aws, json, region }) {
    const { arn } = aws.importJobs.create(parseInput(createImportJobRequest, json()), region);
    return { type: 'json', value: { jobArn: arn } satisfies Wire<CreateModelImportJobResponse> };
  },
};

import type { CreateModelInvocationJobResponse } from '@aws-sdk/client-bedrock';
import { createJobRequest } from '../../jobs/create-job-request.ts';
import type { Operation } from '../../operation.ts';
import { ServiceError } from '../../service-error.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateModelInvocationJob.html */
export const createModelInvocationJob: Operation = {
  service: 'bedrock',
  name: 'CreateModelInvocationJob',
  method: 'POST',
  path: '/model-invocation-job',
  status: 200,
  summary:
    'Starts a batch job: reads JSONL from S3, asks the model for every record, writes the answers to S3.',
  handle({ aws, json, region }) {
    const request = parseInput(createJobRequest, json());
    if (aws.models.find(request.modelId).imported) {
      throw new ServiceError('ValidationException', 'Batch inference does not support imported models.');
    }
    const { arn } = aws.jobs.create(request, region);
    return { type: 'json', value: { jobArn: arn } satisfies Wire<CreateModelInvocationJobResponse> };
  },
};

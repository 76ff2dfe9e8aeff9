import type { BatchDeleteEvaluationJobResponse } from '@aws-sdk/client-bedrock';
import * as z from 'zod';
import { evaluationJobIdentifier } from '../../evaluation/evaluation-job-identifier.ts';
import type { Operation } from '../../operation.ts';
import { ServiceError } from '../../service-error.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

const schema = z.object({ jobIdentifiers: z.array(evaluationJobIdentifier).min(1).max(25) });

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_BatchDeleteEvaluationJob.html */
export const batchDeleteEvaluationJob: Operation = {
  service: 'bedrock',
  name: 'BatchDeleteEvaluationJob',
  method: 'POST',
  path: '/evaluation-jobs/batch-delete',
  status: 202,
  summary: 'Forgets evaluations that have ended; their results stay in S3.',
  handle({ aws, json }) {
    const { jobIdentifiers } = parseInput(schema, json());
    const value: Wire<BatchDeleteEvaluationJobResponse> = { errors: [], evaluationJobs: [] };
    for (const jobIdentifier of jobIdentifiers) {
      try {
        aws.evaluations.delete(jobIdentifier);
        value.evaluationJobs?.push({ jobIdentifier, jobStatus: 'Deleting' });
      } catch (error) {
        if (!(error instanceof ServiceError)) throw error;
        value.errors?.push({ jobIdentifier, code: error.name, message: error.message });
      }
    }
    return { type: 'json', value };
  },
};

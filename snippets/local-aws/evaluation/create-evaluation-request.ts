import * as z from 'zod';
import { optional } from '../validation/optional.ts';
import { pattern } from '../validation/pattern.ts';
import { kmsKeyId, roleArn, tags } from '../validation/shared-members.ts';
import { evaluationConfig, evaluationS3Uri } from './evaluation-config.ts';
import { evaluationInferenceConfig } from './evaluation-inference-config.ts';

/** The name of an evaluation job, which may not have capital letters. */
export const evaluationJobName: z.ZodString = pattern('[a-z0-9](-*[a-z0-9]){0,62}').min(1).max(63);

/** What CreateEvaluationJob takes; patterns and bounds are those of AWS's service model. */
export const createEvaluationRequest = z.object({
  jobName: evaluationJobName,
  jobDescription: optional(pattern('.+').min(1).max(200)),
  clientRequestToken: optional(pattern('[a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?').min(1).max(256)),
  roleArn,
  customerEncryptionKeyId: optional(kmsKeyId),
  jobTags: optional(tags),
  applicationType: optional(z.enum(['ModelEvaluation', 'RagEvaluation'])),
  evaluationConfig,
  inferenceConfig: evaluationInferenceConfig,
  outputDataConfig: z.object({ s3Uri: evaluationS3Uri }),
});

/** A request for an evaluation job whose members are valid, each by itself. */
export type CreateEvaluationRequest = z.output<typeof createEvaluationRequest>;

import * as z from 'zod';
import { optional } from '../validation/optional.ts';
import { pattern } from '../validation/pattern.ts';
import { kmsKeyId, roleArn, s3Uri, tags, vpcConfig } from '../validation/shared-members.ts';
import { jobName } from './job-name.ts';

const accountId = optional(pattern('[0-9]{12}'));
const modelId = pattern(
  '(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:(([0-9]{12}:custom-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-:]{1,63}/[a-z0-9]{12}$)|(:foundation-model/[a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}$)))|([a-z0-9-]{1,63}[.]{1}[a-z0-9-]{1,63}([.]?[a-z0-9-]{1,63})([:][a-z0-9-]{1,63}){0,2})|(([0-9a-zA-Z][_-]?)+)',
)
  .min(1)
  .max(2048);

/** What CreateModelInvocationJob takes; patterns and bounds are those of AWS's service model. */
export const createJobRequest = z.object({
  jobName,
  roleArn,
  clientRequestToken: optional(pattern('[a-zA-Z0-9]{1,256}(-*[a-zA-Z0-9]){0,256}').min(1).max(256)),
  modelId,
  inputDataConfig: z.object({
    s3InputDataConfig: z.object({
      s3InputFormat: withDefault(z.enum(['JSONL']), 'JSONL'),
      s3Uri,
      s3BucketOwner: accountId,
    }),
  }),
  outputDataConfig: z.object({
    s3OutputDataConfig: z.object({
      s3Uri,
      s3EncryptionKeyId: optional(kmsKeyId),
      s3BucketOwner: accountId,
    }),
  }),
  vpcConfig: optional(vpcConfig),
  timeoutDurationInHours: withDefault(z.int().min(24).max(168), 24),
  tags: optional(tags),
  modelInvocationType: withDefault(z.enum(['InvokeModel', 'Converse']), 'InvokeModel'),
});

/** A valid request for a job, with AWS's defaults in the place of what it leaves out. */
export type CreateJobRequest = z.output<typeof createJobRequest>;

function withDefault<T extends string | number>(schema: z.ZodType<T>, value: T): z.ZodType<T> {
  return schema.nullish().transform((given) => given ?? value);
}

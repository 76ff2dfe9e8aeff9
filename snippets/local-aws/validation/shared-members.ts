import * as z from 'zod';
import { pattern } from './pattern.ts';

const networkId = pattern('[-0-9a-zA-Z]+').max(32);
const tagText = pattern(String.raw`[a-zA-Z0-9\s._:/=+@-]*`);

/** The role that a job of Bedrock acts as. */
export const roleArn: z.ZodString = pattern('arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+').max(2048);

/** A key of KMS: its id, its ARN or an alias. */
export const kmsKeyId: z.ZodString = pattern(
  '(arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:((key/[a-zA-Z0-9-]{36})|(alias/[a-zA-Z0-9-_/]+)))|([a-zA-Z0-9-]{36})|(alias/[a-zA-Z0-9-_/]+)',
)
  .min(1)
  .max(2048);

/** The tags of a resource of Bedrock. */
export const tags: z.ZodType<{ key: string; value: string }[]> = z
  .array(z.object({ key: tagText.min(1).max(128), value: tagText.max(256) }))
  .max(200);

/** A place in S3. */
export const s3Uri: z.ZodString = pattern(
  "s3://[a-z0-9][-.a-z0-9]{1,61}(?:/[-!_*'().a-z0-9A-Z]+(?:/[-!_*'().a-z0-9A-Z]+)*)?/?",
)
  .min(1)
  .max(1024);

/** The network that a job runs in. */
export const vpcConfig: z.ZodType<{ subnetIds: string[]; securityGroupIds: string[] }> = z.object({
  subnetIds: z.array(networkId).min(1).max(16),
  securityGroupIds: z.array(networkId).min(1).max(5),
});

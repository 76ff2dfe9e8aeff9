import * as z from 'zod';
import { pattern } from './pattern.ts';

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

import * as z from 'zod';
import { optional } from '../../validation/optional.ts';
import { ruleName } from './member-types.ts';

const arn = z.string().min(1).max(1600);
const json = optional(z.string().max(8192));

/** What a rule leads events to. */
export const eventTarget = z.object({
  Id: ruleName,
  Arn: arn,
  RoleArn: optional(arn),
  Input: json,
  InputPath: optional(z.string().max(256)),
  InputTransformer: optional(
    z.object({
      InputPathsMap: optional(z.record(z.string().min(1).max(256), z.string().max(256))),
      InputTemplate: z.string().min(1).max(8192),
    }),
  ),
  SqsParameters: optional(z.object({ MessageGroupId: optional(z.string()) })),
  DeadLetterConfig: optional(z.object({ Arn: optional(arn) })),
  RetryPolicy: optional(
    z.object({
      MaximumRetryAttempts: optional(z.int().min(0).max(185)),
      MaximumEventAgeInSeconds: optional(z.int().min(60).max(86_400)),
    }),
  ),
});

/** A target as a request names it. */
export type EventTarget = z.output<typeof eventTarget>;

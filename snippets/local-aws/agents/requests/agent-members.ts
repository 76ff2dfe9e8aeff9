import * as z from 'zod';
import { modelArn } from '../../validation/model-arn.ts';
import { optional } from '../../validation/optional.ts';
import { pattern } from '../../validation/pattern.ts';

/** The id of an alias; `TSTALIASID` leads to the draft. */
export const aliasId: z.ZodString = pattern(
  String.raw`(\bTSTALIASID\b|[0-9a-zA-Z]+)`,
  /^(?:TSTALIASID|[0-9a-zA-Z]+)$/,
)
  .min(10)
  .max(10);

/** The one version that can be changed. */
export const draftVersion: z.ZodString = pattern('DRAFT').min(5).max(5);

/** The draft or a numbered version. */
export const anyVersion: z.ZodString = pattern('(DRAFT|[0-9]{0,4}[1-9][0-9]{0,4})').min(1).max(5);

/** The tags of an agent or an alias. */
export const agentTags: z.ZodOptional<z.ZodType<Record<string, string> | undefined>> = optional(
  z.record(
    pattern(String.raw`[a-zA-Z0-9\s._:/=+@-]*`).min(1).max(128),
    pattern(String.raw`[a-zA-Z0-9\s._:/=+@-]*`).max(256),
  ),
);

const lambdaArn = pattern(
  String.raw`arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\d{1}:\d{12}:function:[a-zA-Z0-9-_\.]+(:(\$LATEST|[a-zA-Z0-9-_]+))?`,
).max(2048);

/** Who executes the actions of an action group. */
export const actionGroupExecutor = z
  .object({
    customControl: optional(z.enum(['RETURN_CONTROL'])),
    lambda: optional(lambdaArn),
  })
  .check(({ value, issues }) => {
    if (value.lambda === undefined && value.customControl !== undefined) return;
    const message =
      value.lambda === undefined
        ? 'The ActionGroupExecutor object at {path} must set one of the following keys: customControl, lambda.'
        : 'Lambda functions are not here: use the executor {"customControl": "RETURN_CONTROL"}.';
    issues.push({ code: 'custom', message, input: value });
  });

/** What names the model of an agent. */
export const foundationModel: z.ZodString = modelArn.min(1);

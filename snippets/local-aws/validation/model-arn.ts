import type * as z from 'zod';
import { pattern } from './pattern.ts';

const text =
  '(arn:aws(-[^:]+)?:(bedrock|sagemaker):[a-z0-9-]{1,20}:([0-9]{12})?:([a-z-]+/)?)?([a-zA-Z0-9.-]{1,63}){0,2}(([:][a-z0-9-]{1,63}){0,2})?(/[a-z0-9]{1,12})?';
const matcher =
  /^(?:arn:aws(?:-[^:]+)?:(?:bedrock|sagemaker):[a-z0-9-]{1,20}:(?:\d{12})?:(?:[a-z-]+\/)?)?[a-zA-Z0-9.-]{0,126}(?::[a-z0-9-]{1,63}){0,2}(?:\/[a-z0-9]{1,12})?$/;

/** What names the model that answers from a knowledge base: an ARN or an id. */
export const modelArn: z.ZodString = pattern(text, matcher).max(2048);

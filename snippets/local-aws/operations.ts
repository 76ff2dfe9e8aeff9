import type { Operation } from './operation.ts';
import { converse } from './operations/bedrock-runtime/converse.ts';
import { converseStream } from './operations/bedrock-runtime/converse-stream.ts';
import { invokeModel } from './operations/bedrock-runtime/invoke-model.ts';
import { invokeModelWithResponseStream } from './operations/bedrock-runtime/invoke-model-with-response-stream.ts';

/** Every operation of Bedrock that the endpoint has; S3, SQS and DynamoDB are other projects', behind the same port. */
export const operations: readonly Operation[] = [
  converse,
  converseStream,
  invokeModel,
  invokeModelWithResponseStream,
];

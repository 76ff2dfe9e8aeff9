import type { Operation } from './operation.ts';

/** Every operation of Bedrock that the endpoint has; S3, SQS and DynamoDB are other projects', behind the same port. */
export const operations: readonly Operation[] = [];

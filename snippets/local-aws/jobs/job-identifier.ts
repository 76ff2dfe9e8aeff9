import * as z from 'zod';
import { parseInput } from '../validation/parse-input.ts';
import { pattern } from '../validation/pattern.ts';

const schema = z.object({
  jobIdentifier: pattern(
    '((arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:model-invocation-job/)?[a-z0-9]{12})',
  ).max(1011),
});

/**
 * Reads what names a job: its ARN, or the end of it.
 *
 * @throws {ServiceError} ValidationException, if it can't name one; a job's name does not.
 */
export function parseJobIdentifier(jobIdentifier: string | undefined): string {
  return parseInput(schema, { jobIdentifier }).jobIdentifier;
}

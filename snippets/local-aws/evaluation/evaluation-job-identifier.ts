import * as z from 'zod';
import { parseInput } from '../validation/parse-input.ts';
import { pattern } from '../validation/pattern.ts';

/** What names an evaluation job: its ARN, and nothing shorter. */
export const evaluationJobIdentifier: z.ZodString = pattern(
  '(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:evaluation-job/[a-z0-9]{12})',
).max(1011);

const schema = z.object({ jobIdentifier: evaluationJobIdentifier });

/**
 * Reads what names a job.
 *
 * @throws {ServiceError} ValidationException, if it is no ARN of one.
 */
export function parseEvaluationJobIdentifier(jobIdentifier: string | undefined): string {
  return parseInput(schema, { jobIdentifier }).jobIdentifier;
}

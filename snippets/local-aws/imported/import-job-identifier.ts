import * as z from 'zod';
import { parseInput } from '../validation/parse-input.ts';
import { pattern } from '../validation/pattern.ts';

const schema = z.object({
  jobIdentifier: pattern(
    String.raw`(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:model-import-job/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9\+\-\.])*)`,
    /^(?:arn:aws(?:-[^:]+)?:bedrock:[a-z0-9-]{1,20}:\d{12}:model-import-job\/[a-z0-9]{12}|[a-zA-Z0-9][a-zA-Z0-9+\-.]*)$/,
  ).max(1011),
});

/**
 * Reads what names an import job: its name or its ARN.
 *
 * @throws {ServiceError} ValidationException, if it can't name one.
 */
export function parseImportJobIdentifier(jobIdentifier: string | undefined): string {
  return parseInput(schema, { jobIdentifier }).jobIdentifier;
}

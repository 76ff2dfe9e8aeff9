import * as z from 'zod';
import { parseInput } from '../validation/parse-input.ts';
import { pattern } from '../validation/pattern.ts';

const schema = z.object({
  modelIdentifier: pattern(
    '(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}:[0-9]{12}:imported-model/[a-z0-9]{12})|(([0-9a-zA-Z][_-]?)+)',
    // The pattern as it stands would hold only its first half to the beginning, and only its second to the end.
    /^(?:arn:aws(?:-[^:]+)?:bedrock:[a-z0-9-]{1,20}:\d{12}:imported-model\/[a-z0-9]{12}|(?:[0-9a-zA-Z][_-]?)+)$/,
  )
    .min(1)
    .max(1011),
});

/**
 * Reads what names an imported model: its name or its ARN.
 *
 * @throws {ServiceError} ValidationException, if it can't name one.
 */
export function parseImportedModelIdentifier(modelIdentifier: string | undefined): string {
  return parseInput(schema, { modelIdentifier }).modelIdentifier;
}

import type { LocalAwsContext } from '../local-aws-context.ts';
import { checkGenerationRequest } from '../validation/check-generation-request.ts';
import { checkToolConfig } from '../validation/check-tool-config.ts';
import { converseInput } from '../validation/converse-input.ts';
import { parseInput } from '../validation/parse-input.ts';
import type { GenerationRequest } from './generation-request.ts';
import { toGenerationRequest } from './to-generation-request.ts';

/**
 * Reads a request of Converse.
 *
 * @param modelId As it stands in the path.
 * @param body The request's JSON.
 * @throws {ServiceError} If Bedrock would refuse it.
 */
export function parseConverse(
  { models }: Pick<LocalAwsContext, 'models'>,
  modelId: string,
  body: unknown,
): GenerationRequest {
  const model = models.find(modelId);
  const input = parseInput(converseInput, body);
  checkToolConfig(input);
  const request = toGenerationRequest(model, input);
  checkGenerationRequest(request);
  return request;
}

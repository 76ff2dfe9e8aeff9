import type { CountTokensResponse } from '@aws-sdk/client-bedrock-runtime';
import * as z from 'zod';
import { openInvocation } from '../../families/open-invocation.ts';
import { readNativeBody } from '../../families/read-native-body.ts';
import type { GenerationRequest } from '../../inference/generation-request.ts';
import { toGenerationRequest } from '../../inference/to-generation-request.ts';
import type { LocalAwsContext } from '../../local-aws-context.ts';
import type { Model } from '../../models/model.ts';
import { namesFoundationModel } from '../../models/names-foundation-model.ts';
import type { Operation } from '../../operation.ts';
import { ServiceError } from '../../service-error.ts';
import { countInputTokens } from '../../tokens/count-input-tokens.ts';
import { checkGenerationRequest } from '../../validation/check-generation-request.ts';
import { checkToolConfig } from '../../validation/check-tool-config.ts';
import { type ConverseInput, converseInput } from '../../validation/converse-input.ts';
import { parseInput } from '../../validation/parse-input.ts';
import { unionOf } from '../../validation/union-of.ts';
import { decodeBase64 } from '../../wire/decode-base64.ts';
import { parseJson } from '../../wire/parse-json.ts';
import type { Wire } from '../../wire/wire.ts';

const countTokensInput = z.object({
  input: unionOf('CountTokensInput', {
    converse: converseInput,
    invokeModel: z.object({ body: z.string() }),
  }),
});

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CountTokens.html */
export const countTokens: Operation = {
  service: 'bedrock-runtime',
  name: 'CountTokens',
  method: 'POST',
  path: '/model/:modelId/count-tokens',
  status: 200,
  summary: 'Counts the input tokens that Converse or InvokeModel would report for the same request.',
  handle({ aws, params, json }) {
    const modelId = params['modelId'] ?? '';
    const model = aws.models.find(modelId);
    // AWS counts for Claude alone, and by the ids of models, not of inference profiles.
    if (model.family !== 'anthropic-messages' || !namesFoundationModel(modelId, model)) {
      throw new ServiceError('ValidationException', "The provided model doesn't support counting tokens");
    }
    const { converse, invokeModel } = parseInput(countTokensInput, json()).input;
    const request = converse
      ? converseRequest(model, converse)
      : nativeRequest(aws, model, invokeModel?.body ?? '');
    const value = { inputTokens: countInputTokens(request) } satisfies Wire<CountTokensResponse>;
    return { type: 'json', value };
  },
};

function converseRequest(model: Model, input: ConverseInput): GenerationRequest {
  checkToolConfig(input);
  const request = toGenerationRequest(model, input);
  checkGenerationRequest(request);
  return request;
}

function nativeRequest(aws: LocalAwsContext, model: Model, body: string): GenerationRequest {
  const bytes = decodeBase64(body);
  return openInvocation(aws, model, readNativeBody({ json: () => parseJson(bytes) })).request;
}

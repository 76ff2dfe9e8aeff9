import { answerInvokeModel } from '../../families/answer-invoke-model.ts';
import { checkMediaTypes } from '../../families/check-media-types.ts';
import { readNativeBody } from '../../families/read-native-body.ts';
import type { Operation } from '../../operation.ts';

const encoder = new TextEncoder();

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html */
export const invokeModel: Operation = {
  service: 'bedrock-runtime',
  name: 'InvokeModel',
  method: 'POST',
  path: '/model/:modelId/invoke',
  status: 200,
  summary: "Answers a body in the model's own form, when the whole answer is due.",
  async handle(call) {
    const { aws, params, headers, signal, startedAt } = call;
    const model = aws.models.find(params['modelId'] ?? '');
    checkMediaTypes(headers, 'accept');
    const { body, usage } = await answerInvokeModel(aws, model, readNativeBody(call), signal);
    return {
      type: 'bytes',
      body: encoder.encode(JSON.stringify(body)),
      contentType: 'application/json',
      headers: {
        'x-amzn-bedrock-invocation-latency': String(Math.ceil(aws.clock.now() - startedAt)),
        'x-amzn-bedrock-input-token-count': String(usage.inputTokens),
        'x-amzn-bedrock-output-token-count': String(usage.outputTokens),
      },
    };
  },
};

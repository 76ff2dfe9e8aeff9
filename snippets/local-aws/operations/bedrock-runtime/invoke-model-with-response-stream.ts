import { checkMediaTypes } from '../../families/check-media-types.ts';
import { encodeNativeStream } from '../../families/encode-native-stream.ts';
import { openInvocation } from '../../families/open-invocation.ts';
import { readNativeBody } from '../../families/read-native-body.ts';
import { startStream } from '../../inference/start-stream.ts';
import type { Operation } from '../../operation.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModelWithResponseStream.html */
export const invokeModelWithResponseStream: Operation = {
  service: 'bedrock-runtime',
  name: 'InvokeModelWithResponseStream',
  method: 'POST',
  path: '/model/:modelId/invoke-with-response-stream',
  status: 200,
  summary: "Answers a body in the model's own form, in chunks that are sent when they are due.",
  async handle(call) {
    const { aws, params, headers, signal, startedAt } = call;
    const model = aws.models.find(params['modelId'] ?? '');
    checkMediaTypes(headers, 'x-amzn-bedrock-accept');
    const invocation = openInvocation(aws, model, readNativeBody(call));
    const steps = await startStream(aws.inference.stream(invocation.request, signal));
    return {
      type: 'frames',
      frames: encodeNativeStream(steps, invocation.startStream(), () => aws.clock.now() - startedAt),
      headers: { 'x-amzn-bedrock-content-type': 'application/json' },
    };
  },
};

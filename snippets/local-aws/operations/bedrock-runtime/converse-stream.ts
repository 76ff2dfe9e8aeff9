import { encodeConverseStream } from '../../inference/encode-converse-stream.ts';
import { parseConverse } from '../../inference/parse-converse.ts';
import { startStream } from '../../inference/start-stream.ts';
import type { Operation } from '../../operation.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html */
export const converseStream: Operation = {
  service: 'bedrock-runtime',
  name: 'ConverseStream',
  method: 'POST',
  path: '/model/:modelId/converse-stream',
  status: 200,
  summary: 'Answers a conversation token by token, each sent when it is due.',
  async handle({ aws, params, json, signal, startedAt }) {
    const request = parseConverse(aws, params.modelId ?? '', json());
    const steps = await startStream(aws.inference.stream(request, signal));
    return { type: 'frames', frames: encodeConverseStream(steps, () => aws.clock.now() - startedAt) };
  },
};

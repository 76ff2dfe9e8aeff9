import { answerConverse } from '../../inference/answer-converse.ts';
import type { Operation } from '../../operation.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
export const converse: Operation = {
  service: 'bedrock-runtime',
  name: 'Converse',
  method: 'POST',
  path: '/model/:modelId/converse',
  status: 200,
  summary: 'Answers a conversation, with text, reasoning or tool uses, when the whole answer is due.',
  async handle(call) {
    return {
      type: 'json',
      value: await answerConverse(call.aws, call.params.modelId ?? '', call.json(), call.signal),
    };
  },
};

import { expect, test } from 'vitest';
import { inferenceParams } from '../../../../snippets/local-aws/evaluation/inference-params.ts';

test.each([
  [undefined, {}],
  ['{}', {}],
  ['{"inferenceConfig":{"maxTokens":512,"topP":0.9}}', { maxTokens: 512, topP: 0.9 }],
  ['{"temperature":"0.0","topP":"1","maxTokenCount":"512"}', { temperature: 0, topP: 1, maxTokens: 512 }],
  ['{"max_tokens":64,"top_p":0.5,"top_k":50}', { maxTokens: 64, topP: 0.5 }],
  ['{"inferenceConfig":null,"max_gen_len":8}', { maxTokens: 8 }],
])('inferenceParams() reads %s', (text, config) => {
  expect(inferenceParams(text)).toEqual(config);
});

test.each(['[]', 'temperature: 1', '{"a":'])('inferenceParams() refuses %j', (text) => {
  expect(() => inferenceParams(text)).toThrow(expect.objectContaining({ name: 'SerializationException' }));
});

import { expect, test } from 'vitest';
import { metricsOfKind } from '../../../../snippets/local-aws/evaluation/evaluation-metric.ts';
import { findJudge } from '../../../../snippets/local-aws/evaluation/judges/find-judge.ts';

test.each([
  ['amazon.nova-2-lite-v1:0', 'nova-2-lite', 'json', 6, 3],
  ['us.amazon.nova-2-lite-v1:0', 'nova-2-lite', 'json', 6, 3],
  ['amazon.nova-pro-v1:0', 'nova', 'json', 7, 3],
  [
    'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-5-sonnet-20240620-v1:0',
    'claude',
    'xml',
    7,
    5,
  ],
  ['mistral.mistral-large-2402-v1:0', 'mistral', 'text', 7, 5],
  ['meta.llama3-1-70b-instruct-v1:0', 'llama', 'text', 7, 5],
  ['my.model', 'any', 'json', 7, 5],
])('findJudge() finds how %s judges', (modelId, name, format, helpfulness, coherence) => {
  const judge = findJudge(modelId);
  expect(judge).toMatchObject({ name, format, version: 1 });
  expect(judge.scales.Helpfulness).toHaveLength(helpfulness);
  expect(judge.scales.LogicalCoherence).toHaveLength(coherence);
});

test('findJudge() has a scale for every metric, without a label twice', () => {
  for (const metric of Object.values(metricsOfKind).flat()) {
    for (const id of ['amazon.nova-2-lite-v1:0', 'amazon.nova-pro-v1:0', 'x']) {
      const labels = findJudge(id).scales[metric];
      expect(labels.length).toBeGreaterThanOrEqual(2);
      expect(new Set(labels).size).toBe(labels.length);
    }
  }
});

import type { CreateEvaluationJobCommandInput, CustomMetricDefinition } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { aJudge, anEvaluation, aRequest, type JudgePrompt, ownLine, verdict } from './an-evaluation.ts';

const definition: CustomMetricDefinition = {
  name: 'brevity',
  instructions:
    'Is it short?\nQuestion: {{prompt}}\nAnswer: {{ prediction }} Truth: {{ground_truth}} Context: {{context}} {{x}}',
  ratingScale: [
    { definition: 'N/A here', value: { floatValue: -1 } },
    { definition: 'Long', value: { floatValue: 0 } },
    { definition: 'Short', value: { floatValue: 7.5 } },
  ],
};

function withCustom(
  metric: CustomMetricDefinition,
  judge = 'test.judge-v1:0',
): CreateEvaluationJobCommandInput {
  const request = aRequest(['Refusal']);
  const automated = request.evaluationConfig?.automated;
  automated?.datasetMetricConfigs?.[0]?.metricNames?.push('brevity');
  if (automated) {
    automated.customMetricConfig = {
      customMetrics: [{ customMetricDefinition: metric }],
      evaluatorModelConfig: { bedrockEvaluatorModels: [{ modelIdentifier: judge }] },
    };
  }
  return request;
}

async function scoreOf(metric: CustomMetricDefinition, answer: string) {
  const prompts: JudgePrompt[] = [];
  const judge = aJudge((prompt) => {
    prompts.push(prompt);
    return prompt.metric === 'Refusal' ? verdict('Refusal') : answer;
  });
  const { run } = anEvaluation([ownLine()], { models: [judge] });
  const { lines } = await run(withCustom(metric));
  const { result, evaluatorDetails, metricName } = lines[0].conversationTurns[0].results[1];
  expect(metricName).toBe('brevity');
  return { result, explanation: evaluatorDetails[0].explanation, prompt: prompts[1] };
}

test.each([
  ['Long', 0],
  ['Short', 7.5],
  ['N/A here', null],
])('a custom metric gives what its rating %s is worth; below 0, it does not apply', async (label, result) => {
  expect(await scoreOf(definition, verdict(label))).toMatchObject({ result, explanation: 'Because.' });
});

test('a custom metric fills the placeholders that there are', async () => {
  const { prompt } = await scoreOf(definition, verdict('Long'));
  expect(prompt?.text).toContain(
    'Is it short?\nQuestion: What is the capital of France?\nAnswer: Paris is the capital of France. Truth: Paris. Context: The capital of France is Paris. {{x}}',
  );
  expect(prompt?.labels).toEqual(['N/A here', 'Long', 'Short']);
});

test('a custom metric may have texts as ratings, or no scale at all', async () => {
  const ratingScale = [
    { definition: 'It is short', value: { stringValue: 'short' } },
    { definition: 'It is long', value: { stringValue: 'long' } },
  ];
  expect((await scoreOf({ ...definition, ratingScale }, verdict('It is long'))).result).toBe('long');
  const free = await scoreOf({ ...definition, ratingScale: undefined }, 'Rather short.');
  expect(free).toMatchObject({ result: null, explanation: 'Rather short.' });
});

test('a custom metric without a readable rating has no score', async () => {
  expect(await scoreOf(definition, 'Rather short.')).toMatchObject({
    result: null,
    explanation: expect.stringMatching(/^No score: test\.judge-v1:0 was asked 2 times/),
  });
});

test('CreateEvaluationJob refuses a custom metric whose judge there is not', async () => {
  await expect(anEvaluation([]).create(withCustom(definition, 'no.such-model'))).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'The provided model identifier is invalid.',
  });
});

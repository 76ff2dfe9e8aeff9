import type { CreateEvaluationJobCommandInput } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { metricsOfKind } from '../../../../snippets/local-aws/evaluation/evaluation-metric.ts';
import { aModel } from '../../../support/a-model.ts';
import { aJudge, anEvaluation, aRequest, type JudgePrompt, verdict } from './an-evaluation.ts';

type Models = NonNullable<NonNullable<CreateEvaluationJobCommandInput['inferenceConfig']>['models']>;

function aModelRequest(metrics: readonly string[], model: Models[number]): CreateEvaluationJobCommandInput {
  const request = aRequest(metrics, {
    applicationType: 'ModelEvaluation',
    inferenceConfig: { models: [model] },
  });
  const [config] = request.evaluationConfig?.automated?.datasetMetricConfigs ?? [];
  // What AWS's samples send, though the service model does not list it.
  if (config) Object.assign(config, { taskType: 'General' });
  return request;
}

const own = { precomputedInferenceSource: { inferenceSourceIdentifier: 'my-app' } };
const modelIdentifier = 'test.parrot-v1:0';

test("CreateEvaluationJob has a model's own answers judged by every metric", async () => {
  const line = {
    prompt: 'Why is the sky blue?',
    referenceResponse: 'Scattering.',
    category: 'physics',
    modelResponses: [{ response: 'It scatters.', modelIdentifier: 'my-app' }],
  };
  const prompts: JudgePrompt[] = [];
  const judge = aJudge((prompt) => {
    prompts.push(prompt);
    return verdict(prompt.labels.at(-1));
  });
  const { run } = anEvaluation([JSON.stringify(line)], { models: [judge] });
  const { lines, keys, job } = await run(aModelRequest(metricsOfKind.model, own));
  expect(job).toMatchObject({ status: 'Completed', applicationType: 'ModelEvaluation' });
  expect(keys[1] ?? '').toMatch(
    /^out\/a-job\/\w{12}\/models\/my-app\/taskTypes\/General\/datasets\/Questions\/[0-9a-f-]{36}_output\.jsonl$/,
  );
  const { modelResponses, ...input } = line;
  expect(lines).toEqual([
    {
      automatedEvaluationResult: {
        scores: metricsOfKind.model.map((name) => ({
          metricName: `Builtin.${name}`,
          result: 1,
          evaluatorDetails: [{ modelIdentifier: 'test.judge-v1:0', explanation: 'Because.' }],
        })),
      },
      inputRecord: input,
      modelResponses,
    },
  ]);
  expect(prompts.every(({ all }) => all('passage').length === 0)).toBe(true);
});

test('CreateEvaluationJob has a model of Bedrock answer first', async () => {
  const requests: unknown[] = [];
  const parrot = aModel({
    respond({ messages, maxTokens, temperature }) {
      requests.push({ messages, maxTokens, temperature });
      return 'Because of the air.';
    },
  });
  const judge = aJudge(({ labels, all }) => verdict(labels[0], `Read: ${all('answer')}`));
  const lines = ['Why?', 'How?'].map((prompt) => JSON.stringify({ prompt }));
  const { run } = anEvaluation(lines, { models: [parrot, judge] });
  const inferenceParams = JSON.stringify({ inferenceConfig: { maxTokens: 512, temperature: 0.5 } });
  const outcome = await run(
    aModelRequest(['Relevance'], { bedrockModel: { modelIdentifier, inferenceParams } }),
  );
  expect(requests).toEqual(
    ['Why?', 'How?'].map((text) => ({
      messages: [{ role: 'user', content: [{ text }] }],
      maxTokens: 512,
      temperature: 0.5,
    })),
  );
  expect(outcome.lines.map((line) => line.inputRecord.prompt)).toEqual(['Why?', 'How?']);
  expect(outcome.lines[0]).toMatchObject({
    modelResponses: [{ response: 'Because of the air.', modelIdentifier }],
    automatedEvaluationResult: {
      scores: [{ result: 0, evaluatorDetails: [{ explanation: 'Read: Because of the air.' }] }],
    },
  });
  expect(outcome.keys[1]).toContain(`/models/${modelIdentifier}/taskTypes/General/`);
});

test('a question that the model does not answer stays without scores, and the job goes on', async () => {
  const lines = ['Why?', 'How?'].map((prompt) => JSON.stringify({ prompt }));
  const { run } = anEvaluation(lines, {
    faults: [{ kind: 'throttling', operations: ['EvaluationCall'], models: [modelIdentifier], calls: [1] }],
    evaluationPace: { concurrency: 1 },
  });
  const outcome = await run(aModelRequest(['Relevance', 'Refusal'], { bedrockModel: { modelIdentifier } }));
  const [first, second] = outcome.lines.map((line) => line.automatedEvaluationResult.scores);
  expect(outcome.job.status).toBe('Completed');
  expect(second.map(({ result }: { result: unknown }) => result)).toEqual([1, 1]);
  expect(first).toHaveLength(2);
  expect(first[1]).toMatchObject({ metricName: 'Builtin.Refusal', result: null });
  expect(first[1].evaluatorDetails[0].explanation).toMatch(
    /^No score: there is no answer to judge\. ThrottlingException: /,
  );
});

test('a judge may say that a metric does not apply', async () => {
  const judge = aJudge(() => verdict('Not applicable', 'Nothing was told.'));
  const line = { prompt: 'Why?', modelResponses: [{ response: 'So.', modelIdentifier: 'my-app' }] };
  const { run } = anEvaluation([JSON.stringify(line)], { models: [judge] });
  const { lines } = await run(aModelRequest(['FollowingInstructions'], own));
  expect(lines[0].automatedEvaluationResult.scores[0]).toMatchObject({
    result: null,
    evaluatorDetails: [{ explanation: 'Nothing was told.' }],
  });
});

test('a job whose inferenceParams are no JSON fails, and says why', async () => {
  const { run } = anEvaluation([JSON.stringify({ prompt: 'Why?' })]);
  const { job } = await run(
    aModelRequest(['Relevance'], { bedrockModel: { modelIdentifier, inferenceParams: 'maxTokens=5' } }),
  );
  expect(job.status).toBe('Failed');
  expect(job.failureMessages).toEqual([
    expect.stringMatching(
      /^Cannot evaluate Questions as none of its questions was answered: SerializationException: The request body is not JSON: /,
    ),
  ]);
});

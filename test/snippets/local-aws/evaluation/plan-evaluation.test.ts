import type { EvaluationInferenceConfig } from '@aws-sdk/client-bedrock';
import { expect, test } from 'vitest';
import { aRequest } from './an-evaluation.ts';
import { atAutomated, atConfig, atDataset, outcomeOf } from './outcome-of.ts';

const rag = (config: object): Record<string, unknown> => ({ inferenceConfig: { ragConfigs: [config] } });
const generated = {
  precomputedRagSourceConfig: { retrieveAndGenerateSourceConfig: { ragSourceIdentifier: 'mine' } },
};
const retrieved = { precomputedRagSourceConfig: { retrieveSourceConfig: { ragSourceIdentifier: 'mine' } } };
const model: EvaluationInferenceConfig = {
  models: [{ precomputedInferenceSource: { inferenceSourceIdentifier: 'mine' } }],
};
const metricsOf = (...names: string[]) =>
  atConfig((config) => ({ ...config, metricNames: names.map((name) => `Builtin.${name}`) }));
const takes = (name: string, set: string) =>
  `ValidationException: The metric Builtin.${name} is not supported for this kind of evaluation job. It takes: ${set}.`;
const retrieval = 'Builtin.ContextRelevance, Builtin.ContextCoverage';

test.each([
  [
    'the search and the answer mixed',
    rag(generated),
    ['Correctness', 'ContextRelevance'],
    'ContextRelevance',
  ],
  ['the answer in a job of the search', rag(retrieved), ['ContextCoverage', 'Faithfulness'], 'Faithfulness'],
  ['coherence by the name of model jobs', rag(generated), ['Coherence'], 'Coherence'],
  ['a metric that there is not', rag(generated), ['Brevity'], 'Brevity'],
  [
    'citations of a model',
    { inferenceConfig: model, applicationType: 'ModelEvaluation' },
    ['CitationPrecision'],
    'CitationPrecision',
  ],
])('CreateEvaluationJob refuses metrics of %s', async (_, overrides, names, refusedName) => {
  const outcome = await outcomeOf(overrides, metricsOf(...names));
  expect(outcome).toMatch(takes(refusedName, '').replace(/\.$/, ''));
  if (names.includes('Faithfulness')) expect(outcome).toBe(takes('Faithfulness', retrieval));
});

test.each([
  [
    'RagEvaluation for a model',
    { inferenceConfig: model },
    'The applicationType of this inferenceConfig must be ModelEvaluation.',
  ],
  [
    'ModelEvaluation for retrieval',
    { applicationType: 'ModelEvaluation' },
    'The applicationType of this inferenceConfig must be RagEvaluation.',
  ],
  [
    'no applicationType for retrieval',
    { applicationType: undefined },
    'The applicationType of this inferenceConfig must be RagEvaluation.',
  ],
  [
    'two models',
    {
      applicationType: 'ModelEvaluation',
      inferenceConfig: { models: [...(model.models ?? []), ...(model.models ?? [])] },
    },
    'An automated evaluation job takes one model.',
  ],
  [
    'people who judge',
    {
      evaluationConfig: {
        human: {
          datasetMetricConfigs: aRequest(['Refusal']).evaluationConfig?.automated?.datasetMetricConfigs,
        },
      },
    },
    'Evaluation jobs with human workers are not supported by this endpoint.',
  ],
  [
    'documents in place of a knowledge base',
    rag({ knowledgeBaseConfig: { retrieveAndGenerateConfig: { type: 'EXTERNAL_SOURCES' } } }),
    'An evaluation job generates answers from a knowledge base: set knowledgeBaseConfiguration.',
  ],
])('CreateEvaluationJob refuses %s', async (_, overrides, message) => {
  expect(await outcomeOf(overrides)).toBe(`ValidationException: ${message}`);
});

test('CreateEvaluationJob wants a judge, a dataset of ours and models that there are', async () => {
  expect(
    await outcomeOf(
      {},
      atAutomated(({ evaluatorModelConfig: _, ...automated }) => automated),
    ),
  ).toBe('ValidationException: An evaluatorModelConfig is required for metrics that a model judges.');
  expect(await outcomeOf({}, atDataset({ name: 'Builtin.Bold', datasetLocation: undefined }))).toBe(
    'ValidationException: The dataset Builtin.Bold has no datasetLocation. Datasets of AWS are not in this endpoint.',
  );
  const judge = (modelIdentifier: string) =>
    atAutomated((automated) => ({
      ...automated,
      evaluatorModelConfig: { bedrockEvaluatorModels: [{ modelIdentifier }] },
    }));
  for (const known of ['us.test.judge-v1:0', 'arn:aws:bedrock:us-east-1::foundation-model/test.judge-v1:0']) {
    expect(await outcomeOf({}, judge(known))).toBe('ok');
  }
  expect(await outcomeOf({}, judge('no.such-model'))).toBe(
    'ValidationException: The provided model identifier is invalid.',
  );
  expect(await outcomeOf({}, judge('Judge'))).toContain(
    `bedrockEvaluatorModels.1.member.modelIdentifier' failed`,
  );
});

test('CreateEvaluationJob refuses a union with two members, or none', async () => {
  expect(await outcomeOf({ inferenceConfig: {} })).toContain(
    'must set one of the following keys: models, ragConfigs.',
  );
  expect(await outcomeOf({ inferenceConfig: { ...model, ragConfigs: [generated] } })).not.toBe('ok');
  expect(await outcomeOf({ evaluationConfig: {} })).toContain(
    'must set one of the following keys: automated, human.',
  );
});

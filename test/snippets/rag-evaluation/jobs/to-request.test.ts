import { expect, test } from 'vitest';
import {
  modelJob,
  ownAnswersJob,
  ownModelAnswersJob,
  ownPassagesJob,
  retrieveAndGenerateJob,
  retrieveJob,
} from '../../../../snippets/rag-evaluation/mod.ts';
import { aJob } from './a-job.ts';

const knowledgeBaseId = 'KB12345678';
const modelArn = 'anthropic.claude-3-sonnet-20240229-v1:0';

// As in "Evaluating RAG applications with Amazon Bedrock knowledge base evaluation" of the AWS Machine Learning Blog.
const published = {
  jobName: 'kb-evaluation-2025-03-14-09-26-53',
  roleArn: aJob.roleArn,
  evaluatorModelId: 'mistral.mistral-large-2402-v1:0',
  datasetUri: 's3://bucket/evaluation_data/input.jsonl',
  datasetName: 'RagDataset',
  outputUri: 's3://bucket/evaluation_output/',
};
const search = { numberOfResults: 10, overrideSearchType: 'HYBRID' } as const;

function evaluationConfig(...metricNames: string[]) {
  const dataset = { name: 'RagDataset', datasetLocation: { s3Uri: published.datasetUri } };
  return {
    automated: {
      datasetMetricConfigs: [{ taskType: 'Custom', dataset, metricNames }],
      evaluatorModelConfig: {
        bedrockEvaluatorModels: [{ modelIdentifier: 'mistral.mistral-large-2402-v1:0' }],
      },
    },
  };
}

test('retrieveJob() writes the request that AWS published', () => {
  const description = 'Evaluate retrieval performance';
  const metrics = ['ContextRelevance', 'ContextCoverage'] as const;
  expect(retrieveJob({ ...published, description, metrics, knowledgeBaseId, search })).toEqual({
    jobName: published.jobName,
    jobDescription: description,
    roleArn: published.roleArn,
    applicationType: 'RagEvaluation',
    inferenceConfig: {
      ragConfigs: [
        {
          knowledgeBaseConfig: {
            retrieveConfig: {
              knowledgeBaseId,
              knowledgeBaseRetrievalConfiguration: {
                vectorSearchConfiguration: { numberOfResults: 10, overrideSearchType: 'HYBRID' },
              },
            },
          },
        },
      ],
    },
    outputDataConfig: { s3Uri: published.outputUri },
    evaluationConfig: evaluationConfig('Builtin.ContextRelevance', 'Builtin.ContextCoverage'),
  });
});

test('retrieveAndGenerateJob() writes the request that AWS published', () => {
  const description = 'Evaluate retrieval and generation';
  const metrics = [
    ...(['Correctness', 'Completeness', 'Helpfulness'] as const),
    ...(['LogicalCoherence', 'Faithfulness'] as const),
  ];
  const job = { ...published, description, metrics, knowledgeBaseId, modelArn, search };
  expect(retrieveAndGenerateJob(job)).toEqual({
    jobName: published.jobName,
    jobDescription: description,
    roleArn: published.roleArn,
    applicationType: 'RagEvaluation',
    inferenceConfig: {
      ragConfigs: [
        {
          knowledgeBaseConfig: {
            retrieveAndGenerateConfig: {
              type: 'KNOWLEDGE_BASE',
              knowledgeBaseConfiguration: {
                ...{ knowledgeBaseId, modelArn },
                retrievalConfiguration: {
                  vectorSearchConfiguration: { numberOfResults: 10, overrideSearchType: 'HYBRID' },
                },
              },
            },
          },
        },
      ],
    },
    outputDataConfig: { s3Uri: published.outputUri },
    evaluationConfig: evaluationConfig(
      ...['Builtin.Correctness', 'Builtin.Completeness', 'Builtin.Helpfulness'],
      ...['Builtin.LogicalCoherence', 'Builtin.Faithfulness'],
    ),
  });
});

test('retrieveAndGenerateJob() passes on how the model answers', () => {
  const generation = { kbInferenceConfig: { textInferenceConfig: { temperature: 0 } } };
  const metrics = ['Faithfulness'] as const;
  const { inferenceConfig } = retrieveAndGenerateJob({
    ...aJob,
    metrics,
    knowledgeBaseId,
    modelArn,
    generation,
  });
  expect(inferenceConfig?.ragConfigs?.[0]?.knowledgeBaseConfig?.retrieveAndGenerateConfig).toMatchObject({
    knowledgeBaseConfiguration: { generationConfiguration: generation },
  });
});

test('ownPassagesJob() and ownAnswersJob() name the system under the key of their kind', () => {
  const passages = ownPassagesJob({ ...aJob, metrics: ['ContextRelevance'], source: 'mine' });
  expect(passages).toMatchObject({
    applicationType: 'RagEvaluation',
    inferenceConfig: {
      ragConfigs: [{ precomputedRagSourceConfig: { retrieveSourceConfig: { ragSourceIdentifier: 'mine' } } }],
    },
  });
  const retrieveAndGenerateSourceConfig = { ragSourceIdentifier: 'mine' };
  expect(ownAnswersJob({ ...aJob, metrics: ['CitationPrecision'], source: 'mine' })).toMatchObject({
    applicationType: 'RagEvaluation',
    inferenceConfig: { ragConfigs: [{ precomputedRagSourceConfig: { retrieveAndGenerateSourceConfig } }] },
  });
});

test('modelJob() and ownModelAnswersJob() are of the General task, which judges of models need', () => {
  const general = {
    applicationType: 'ModelEvaluation',
    evaluationConfig: {
      automated: { datasetMetricConfigs: [{ taskType: 'General', metricNames: ['Builtin.Coherence'] }] },
    },
  };
  const metrics = ['Coherence'] as const;
  const inferenceParams = { inferenceConfig: { temperature: 0 } };
  expect(modelJob({ ...aJob, metrics, modelId: 'a-model', inferenceParams })).toMatchObject({
    ...general,
    inferenceConfig: {
      models: [
        {
          bedrockModel: {
            modelIdentifier: 'a-model',
            inferenceParams: '{"inferenceConfig":{"temperature":0}}',
          },
        },
      ],
    },
  });
  const precomputedInferenceSource = { inferenceSourceIdentifier: 'mine' };
  expect(ownModelAnswersJob({ ...aJob, metrics, source: 'mine' })).toMatchObject({
    ...general,
    inferenceConfig: { models: [{ precomputedInferenceSource }] },
  });
});

test('retrieveAndGenerateJob() has metrics of your own beside those of Bedrock, or alone', () => {
  const ratings = [
    { definition: 'Short', value: 1 },
    { definition: 'Long', value: 'too long' },
  ];
  const brevity = { name: 'brevity', instructions: 'Is this short? {{prediction}}', ratings };
  const open = { name: 'remarks', instructions: 'What do you think of this? {{prediction}}' };
  const job = { ...aJob, knowledgeBaseId, modelArn, customMetrics: [brevity, open] };
  const { evaluationConfig } = retrieveAndGenerateJob({ ...job, metrics: ['Faithfulness'] });
  const evaluatorModelConfig = { bedrockEvaluatorModels: [{ modelIdentifier: aJob.evaluatorModelId }] };
  expect(evaluationConfig?.automated).toMatchObject({
    datasetMetricConfigs: [{ metricNames: ['Builtin.Faithfulness', 'brevity', 'remarks'] }],
    evaluatorModelConfig,
    customMetricConfig: {
      evaluatorModelConfig,
      customMetrics: [
        {
          customMetricDefinition: {
            ...{ name: 'brevity', instructions: brevity.instructions },
            ratingScale: [
              { definition: 'Short', value: { floatValue: 1 } },
              { definition: 'Long', value: { stringValue: 'too long' } },
            ],
          },
        },
        { customMetricDefinition: { name: 'remarks', instructions: open.instructions } },
      ],
    },
  });
  expect(retrieveAndGenerateJob({ ...job, metrics: [] }).evaluationConfig).toMatchObject({
    automated: { datasetMetricConfigs: [{ metricNames: ['brevity', 'remarks'] }] },
  });
  expect(() => retrieveAndGenerateJob({ ...job, metrics: [], customMetrics: [open, open] })).toThrow(
    new RangeError(
      'Cannot ask for a job as it must name each metric once: current value is remarks, remarks',
    ),
  );
});

test('retrieveJob() refuses metrics of another kind, when it is compiled and when it runs', () => {
  const rule =
    'Cannot ask for a job as its metrics must be of ContextRelevance, ContextCoverage: current value is Faithfulness, Accuracy';
  const metrics = ['ContextRelevance', 'Faithfulness', 'Accuracy'] as const;
  // @ts-expect-error Metrics of answers may not be mixed with those of passages.
  expect(() => retrieveJob({ ...aJob, knowledgeBaseId, metrics })).toThrow(new RangeError(rule));
});

test('ownAnswersJob() and modelJob() refuse each the coherence of the other', () => {
  // @ts-expect-error Of answers from passages, it is LogicalCoherence.
  expect(() => ownAnswersJob({ ...aJob, source: 'mine', metrics: ['Coherence'] })).toThrow(/is Coherence$/);
  // @ts-expect-error Of models alone, it is Coherence.
  expect(() => modelJob({ ...aJob, modelId: 'a-model', metrics: ['LogicalCoherence'] })).toThrow(
    /is LogicalCoherence$/,
  );
});

test.each<[string, Partial<typeof aJob> & { metrics?: 'Coherence'[] }]>([
  ['it must have a metric: current value is none', { metrics: [] }],
  [
    'it must name each metric once: current value is Coherence, Coherence',
    { metrics: ['Coherence', 'Coherence'] },
  ],
  [
    'its dataset must be an s3:// address that ends in .jsonl: current value is s3://b/a.json',
    { datasetUri: 's3://b/a.json' },
  ],
  [
    'its dataset must be an s3:// address that ends in .jsonl: current value is in/a.jsonl',
    { datasetUri: 'in/a.jsonl' },
  ],
  ['its results must go to an s3:// address: current value is out/', { outputUri: 'out/' }],
])('modelJob() refuses that %s', (message, overrides) => {
  const job = { ...aJob, modelId: 'a-model', metrics: ['Coherence' as const], ...overrides };
  expect(() => modelJob(job)).toThrow(new RangeError(`Cannot ask for a job as ${message}`));
});

test.each(['a', '7', 'a-b', 'a--b', 'a'.repeat(63), `a${'-'.repeat(61)}b`])(
  'modelJob() takes the name %s',
  (jobName) => {
    expect(modelJob({ ...aJob, jobName, modelId: 'a-model', metrics: ['Coherence'] }).jobName).toBe(jobName);
  },
);

test.each(['', '-a', 'a-', 'A', 'a_b', 'a.b', 'ä', 'a'.repeat(64), `a${'-'.repeat(62)}b`])(
  'modelJob() refuses the name %o',
  (jobName) => {
    expect(() => modelJob({ ...aJob, jobName, modelId: 'a-model', metrics: ['Coherence'] })).toThrow(
      new RangeError(
        `Cannot ask for a job as its name must be 1 to 63 small letters and digits, with hyphens between them: current value is ${jobName}`,
      ),
    );
  },
);

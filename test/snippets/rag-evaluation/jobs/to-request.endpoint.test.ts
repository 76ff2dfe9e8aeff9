import { CreateEvaluationJobCommand, type CreateEvaluationJobRequest } from '@aws-sdk/client-bedrock';
import { CreateKnowledgeBaseCommand } from '@aws-sdk/client-bedrock-agent';
import { expect, test } from 'vitest';
import {
  generationMetrics,
  judgeMetrics,
  modelJob,
  ownAnswersJob,
  ownModelAnswersJob,
  ownPassagesJob,
  retrievalMetrics,
  retrieveAndGenerateJob,
  retrieveJob,
} from '../../../../snippets/rag-evaluation/mod.ts';
import { knowledgeBaseInput } from '../../../support/a-knowledge-base.ts';
import { aModel } from '../../../support/a-model.ts';
import { aJob } from './a-job.ts';
import { aJudge, anEvaluation } from './an-evaluation.ts';

const knowledgeBaseId = 'KB12345678';
const modelArn = 'anthropic.claude-3-sonnet-20240229-v1:0';
const evaluatorModelId = 'mistral.mistral-large-2402-v1:0';
const search = { numberOfResults: 10, overrideSearchType: 'HYBRID' } as const;

/** Sends a request to an endpoint that has its models, and its knowledge base under an id of its own. */
async function send(request: CreateEvaluationJobRequest) {
  const models = [aJudge(), aModel({ id: modelArn }), aModel({ id: evaluatorModelId })];
  const { bedrock, agent } = anEvaluation({ models });
  const { knowledgeBase } = await agent.send(new CreateKnowledgeBaseCommand(knowledgeBaseInput()));
  const text = JSON.stringify(request).replace(knowledgeBaseId, knowledgeBase?.knowledgeBaseId ?? '');
  return bedrock.send(new CreateEvaluationJobCommand(JSON.parse(text)));
}

const custom = {
  ...{ name: 'brevity', instructions: 'Is this short? {{prediction}}' },
  ratings: [
    { definition: 'no', value: 0 },
    { definition: 'yes', value: 1 },
  ],
};
const retrieve = retrieveJob({
  ...aJob,
  evaluatorModelId,
  metrics: retrievalMetrics,
  knowledgeBaseId,
  search,
});

test.each<[string, CreateEvaluationJobRequest]>([
  ['the published request for retrieval', retrieve],
  [
    'the published request for answers',
    retrieveAndGenerateJob({
      ...aJob,
      evaluatorModelId,
      metrics: generationMetrics,
      knowledgeBaseId,
      modelArn,
      search,
    }),
  ],
  ['a request without a search', retrieveJob({ ...aJob, metrics: ['ContextRelevance'], knowledgeBaseId })],
  ['own passages', ownPassagesJob({ ...aJob, metrics: retrievalMetrics, source: 'my-system' })],
  ['own answers', ownAnswersJob({ ...aJob, metrics: generationMetrics, source: 'my-system' })],
  ['a model', modelJob({ ...aJob, metrics: judgeMetrics, modelId: modelArn, inferenceParams: { topP: 1 } })],
  ['own answers of a model', ownModelAnswersJob({ ...aJob, metrics: judgeMetrics, source: 'my-model' })],
  [
    'a metric of your own',
    ownAnswersJob({ ...aJob, metrics: [], customMetrics: [custom], source: 'my-system' }),
  ],
])('CreateEvaluationJob takes %s', async (_, request) => {
  const { jobArn, $metadata } = await send(request);
  expect(jobArn).toMatch(/:evaluation-job\/[a-z0-9]{12}$/);
  expect($metadata.httpStatusCode).toBe(202);
});

const judge = `{"modelIdentifier":"${evaluatorModelId}"}`;
const knowledgeBase = /\{"knowledgeBaseConfig":.*?\}\}\}\}\}/;

test.each<[string, string | RegExp, string]>([
  ['a capital letter in the name', '"a-job"', '"A-job"'],
  ['a name that ends in a hyphen', '"a-job"', '"a-job-"'],
  ['a name of 64 characters', '"a-job"', `"${'a'.repeat(64)}"`],
  ['metrics of passages and of answers', 'Builtin.ContextCoverage', 'Builtin.Faithfulness'],
  ['a metric without its prefix', 'Builtin.ContextCoverage', 'ContextCoverage'],
  ['a metric that there is not', 'Builtin.ContextCoverage', 'Builtin.ContextPrecision'],
  ['no metrics', /"metricNames":\[.*?\]/, '"metricNames":[]'],
  [
    '26 metrics',
    /"metricNames":\[.*?\]/,
    `"metricNames":${JSON.stringify(Array(26).fill('Builtin.ContextRelevance'))}`,
  ],
  ['two judges', judge, `${judge},${judge}`],
  ['no judge', judge, ''],
  ['no configuration of a judge', /,"evaluatorModelConfig":\{.*?\]\}/, ''],
  ['a judge that there is not', evaluatorModelId, 'mistral.unknown-v1:0'],
  ['two knowledge bases', knowledgeBase, '$&,$&'],
  ['no knowledge base', knowledgeBase, ''],
  ['the application of a model', 'RagEvaluation', 'ModelEvaluation'],
  ['an application that there is not', 'RagEvaluation', 'KnowledgeBaseEvaluation'],
  ['no passages', '"numberOfResults":10', '"numberOfResults":0'],
  ['101 passages', '"numberOfResults":10', '"numberOfResults":101'],
  ['a search that there is not', 'HYBRID', 'KEYWORD'],
  ['results that go to no bucket', 's3://evaluation/out/', 'https://evaluation/out/'],
  ['a space in the name of the dataset', '"Questions"', '"My questions"'],
  ['a role that is none', 'arn:aws:iam::', 'arn:aws:s3:::'],
])('CreateEvaluationJob refuses %s', async (_, from, to) => {
  const text = JSON.stringify(retrieve);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await expect(send(JSON.parse(changed))).rejects.toMatchObject({
    name: expect.stringMatching(/^(?:ValidationException|ResourceNotFoundException)$/),
    $metadata: { httpStatusCode: expect.toSatisfy((status) => status === 400 || status === 404) },
  });
});

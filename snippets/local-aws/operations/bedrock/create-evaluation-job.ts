import type { CreateEvaluationJobResponse } from '@aws-sdk/client-bedrock';
import { createEvaluationRequest } from '../../evaluation/create-evaluation-request.ts';
import { planEvaluation } from '../../evaluation/plan-evaluation.ts';
import type { Operation } from '../../operation.ts';
import { parseInput } from '../../validation/parse-input.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_CreateEvaluationJob.html */
export const createEvaluationJob: Operation = {
  service: 'bedrock',
  name: 'CreateEvaluationJob',
  method: 'POST',
  path: '/evaluation-jobs',
  status: 202,
  summary: 'Starts an evaluation: has the questions of a dataset answered, and a model score every answer.',
  handle({ aws, json, region }) {
    const request = parseInput(createEvaluationRequest, json());
    const plan = planEvaluation(request);
    for (const { judge } of plan.datasets.flatMap(({ metrics }) => metrics)) aws.models.find(judge);
    if ('knowledgeBaseId' in plan.source) aws.knowledgeBases.get(plan.source.knowledgeBaseId, region);
    if (plan.source.type === 'generate') aws.models.find(plan.source.configuration.modelArn);
    if (plan.source.type === 'model') aws.models.find(plan.source.modelIdentifier);
    const { arn } = aws.evaluations.create(request, plan, region);
    return { type: 'json', value: { jobArn: arn } satisfies Wire<CreateEvaluationJobResponse> };
  },
};

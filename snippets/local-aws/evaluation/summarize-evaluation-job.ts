import type { EvaluationSummary } from '@aws-sdk/client-bedrock';
import type { Wire } from '../wire/wire.ts';
import type { EvaluationJob } from './evaluation-job.ts';
import type { AnswerSource } from './evaluation-plan.ts';

/** Says of a job what AWS says in a list. */
export function summarizeEvaluationJob(job: EvaluationJob): Wire<EvaluationSummary> {
  const { kind, source, datasets } = job.plan;
  const { automated } = job.request.evaluationConfig;
  const inferenceConfigSummary =
    kind === 'model'
      ? { modelConfigSummary: modelSummary(source) }
      : { ragConfigSummary: ragSummary(source) };
  return {
    jobArn: job.arn,
    jobName: job.request.jobName,
    status: job.status,
    creationTime: new Date(job.submitTime).toISOString(),
    jobType: 'Automated',
    evaluationTaskTypes: [...new Set(datasets.map(({ taskType }) => taskType))] as Wire<
      EvaluationSummary['evaluationTaskTypes']
    >,
    modelIdentifiers: source.type === 'model' ? [source.modelIdentifier] : [],
    ragIdentifiers: 'knowledgeBaseId' in source ? [source.knowledgeBaseId] : [],
    evaluatorModelIdentifiers: identifiers(automated?.evaluatorModelConfig?.bedrockEvaluatorModels),
    customMetricsEvaluatorModelIdentifiers: identifiers(
      automated?.customMetricConfig?.evaluatorModelConfig.bedrockEvaluatorModels,
    ),
    inferenceConfigSummary,
    applicationType: kind === 'model' ? 'ModelEvaluation' : 'RagEvaluation',
  };
}

function modelSummary(source: AnswerSource) {
  return {
    bedrockModelIdentifiers: source.type === 'model' ? [source.modelIdentifier] : [],
    precomputedInferenceSourceIdentifiers: source.type === 'own' ? [source.identifier] : [],
  };
}

function ragSummary(source: AnswerSource) {
  return {
    bedrockKnowledgeBaseIdentifiers: 'knowledgeBaseId' in source ? [source.knowledgeBaseId] : [],
    precomputedRagSourceIdentifiers: source.type === 'own' ? [source.identifier] : [],
  };
}

function identifiers(models: readonly { modelIdentifier: string }[] = []): string[] {
  return models.map(({ modelIdentifier }) => modelIdentifier);
}

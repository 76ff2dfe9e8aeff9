import { answerInvokeModel } from '../families/answer-invoke-model.ts';
import { answerConverse } from '../inference/answer-converse.ts';
import type { LocalAwsContext } from '../local-aws-context.ts';
import { ServiceError } from '../service-error.ts';
import type { RecordAnswer, RunRecord } from './run-record.ts';

type Runtime = Pick<LocalAwsContext, 'seed' | 'clock' | 'models' | 'inference' | 'faults'>;

/**
 * Answers the records of batch jobs as the runtime answers its requests. For fault rules, each is a call of `BatchRecord`.
 *
 * @param aws Where the models are.
 */
export function recordRunner(aws: Runtime): RunRecord {
  return async function runRecord({ modelId, modelInvocationType, modelInput }, signal) {
    await aws.faults.check({ operation: 'BatchRecord', modelId }, signal);
    if (modelInvocationType === 'Converse') return runConverse(aws, modelId, modelInput, signal);
    const { body, usage } = await answerInvokeModel(aws, aws.models.find(modelId), modelInput, signal);
    return { modelOutput: body, usage };
  };
}

async function runConverse(
  aws: Runtime,
  modelId: string,
  modelInput: Record<string, unknown>,
  signal: AbortSignal,
): Promise<RecordAnswer> {
  if (modelInput.toolConfig !== undefined && modelInput.toolConfig !== null) {
    throw new ServiceError(
      'ValidationException',
      'Tool calling is not supported in batch inference jobs of the type Converse: use the type InvokeModel.',
    );
  }
  const modelOutput = await answerConverse(aws, modelId, modelInput, signal);
  const { inputTokens = 0, outputTokens = 0 } = modelOutput.usage ?? {};
  return { modelOutput, usage: { inputTokens, outputTokens } };
}

import type { Generation } from '../inference/generation.ts';
import type { LocalAwsContext } from '../local-aws-context.ts';
import type { Model } from '../models/model.ts';
import { openInvocation } from './open-invocation.ts';

/** A whole answer in its model's own form. */
export interface NativeAnswer {
  body: object;
  usage: Generation['usage'];
}

/**
 * Answers a request of InvokeModel, for the operation and for the records of batch jobs.
 *
 * @param model What answers.
 * @param body The request's JSON, in the form of the model's family.
 * @param signal Ends the wait for the answer.
 * @throws {ServiceError} If Bedrock would refuse the body, or the model could not answer.
 */
export async function answerInvokeModel(
  aws: Pick<LocalAwsContext, 'seed' | 'clock' | 'inference'>,
  model: Model,
  body: unknown,
  signal: AbortSignal,
): Promise<NativeAnswer> {
  const { request, encode } = openInvocation(aws, model, body);
  const generation = await aws.inference.generate(request, signal);
  return { body: encode(generation), usage: generation.usage };
}

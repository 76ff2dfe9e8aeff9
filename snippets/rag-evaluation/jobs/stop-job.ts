import { type BedrockClient, StopEvaluationJobCommand } from '@aws-sdk/client-bedrock';
import { type CallOptions, retry } from '../calls/retry.ts';

/**
 * Asks an evaluation job to stop; `watchJob` tells when it has.
 *
 * @param client Talks to Bedrock.
 * @param jobArn The job.
 * @param options How the call is repeated while it is throttled.
 * @throws {Error} What Bedrock says, for one if the job has ended already.
 */
export async function stopJob(
  client: BedrockClient,
  jobArn: string,
  options: CallOptions = {},
): Promise<void> {
  const command = new StopEvaluationJobCommand({ jobIdentifier: jobArn });
  await retry((abortSignal) => client.send(command, abortSignal && { abortSignal }), options);
}

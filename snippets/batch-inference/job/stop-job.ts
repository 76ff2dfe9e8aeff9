import { type BedrockClient, StopModelInvocationJobCommand } from '@aws-sdk/client-bedrock';
import { type CallOptions, retry } from '../calls/retry.ts';

/**
 * Asks a batch job to stop; `watchJob` tells when it has. What was answered until then is written, and paid for.
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
  const command = new StopModelInvocationJobCommand({ jobIdentifier: jobArn });
  await retry((abortSignal) => client.send(command, abortSignal && { abortSignal }), options);
}

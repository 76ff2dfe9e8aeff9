import {
  type BedrockClient,
  CreateEvaluationJobCommand,
  type CreateEvaluationJobRequest,
} from '@aws-sdk/client-bedrock';
import { requestToken } from '../calls/request-token.ts';
import { type CallOptions, retry } from '../calls/retry.ts';

// #region create-job
/**
 * Starts an evaluation job, once: the same request gives the job that there is, in this process or in any other. So a
 * run that was cut off before it could note the job's ARN just asks again.
 *
 * The dataset counts by its address, which `uploadDataset` makes out of its content.
 *
 * @param client Talks to Bedrock.
 * @param request What one of the builders has written, such as `retrieveJob`.
 * @param options How the call is repeated while it is throttled.
 * @returns The job's ARN: all that has to be kept to watch it.
 * @throws {Error} What Bedrock says: ConflictException for a name that another job has, for one.
 */
export async function createJob(
  client: BedrockClient,
  request: CreateEvaluationJobRequest,
  options: CallOptions = {},
): Promise<string> {
  const clientRequestToken = await requestToken(request);
  const command = new CreateEvaluationJobCommand({ ...request, clientRequestToken });
  const { jobArn = '' } = await retry(
    (abortSignal) => client.send(command, abortSignal && { abortSignal }),
    options,
  );
  return jobArn;
}
// #endregion create-job

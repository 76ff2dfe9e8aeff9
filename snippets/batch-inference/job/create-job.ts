import { type BedrockClient, CreateModelInvocationJobCommand } from '@aws-sdk/client-bedrock';
import { type CallOptions, retry } from '../calls/retry.ts';
import type { JobRequest } from './job-request.ts';
import { requestToken } from './request-token.ts';

// #region create-job
/**
 * Starts a batch job, once: the same request over the same input gives the job that there is, in this process or in any
 * other. So a run that was cut off before it could note the job's ARN just asks again.
 *
 * @param client Talks to Bedrock.
 * @param request What the job is to do.
 * @param options How the call is repeated while it is throttled.
 * @returns The job's ARN: all that has to be kept to watch it.
 * @throws {Error} What Bedrock says: ConflictException for a name that another job has, for one.
 */
export async function createJob(
  client: BedrockClient,
  request: JobRequest,
  options: CallOptions = {},
): Promise<string> {
  const { jobName, modelId, roleArn, inputUri, outputUri } = request;
  const { modelInvocationType = 'InvokeModel', timeoutHours = 24 } = request;
  const command = new CreateModelInvocationJobCommand({
    ...{ jobName, modelId, roleArn, modelInvocationType, timeoutDurationInHours: timeoutHours },
    clientRequestToken: await requestToken({ ...request, modelInvocationType, timeoutHours }),
    inputDataConfig: { s3InputDataConfig: { s3Uri: inputUri, s3InputFormat: 'JSONL' } },
    outputDataConfig: { s3OutputDataConfig: { s3Uri: outputUri } },
  });
  const { jobArn = '' } = await retry(
    (abortSignal) => client.send(command, abortSignal && { abortSignal }),
    options,
  );
  return jobArn;
}
// #endregion create-job

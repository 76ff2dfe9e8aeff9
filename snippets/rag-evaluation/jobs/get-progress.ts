import { type BedrockClient, GetEvaluationJobCommand } from '@aws-sdk/client-bedrock';
import { type CallOptions, retry } from '../calls/retry.ts';
import type { JobProgress } from './job-progress.ts';

/**
 * Looks at an evaluation job once.
 *
 * @param client Talks to Bedrock.
 * @param jobArn The job.
 * @param options How the call is repeated while it is throttled.
 * @returns How far it is.
 */
export async function getProgress(
  client: BedrockClient,
  jobArn: string,
  options: CallOptions = {},
): Promise<JobProgress> {
  const command = new GetEvaluationJobCommand({ jobIdentifier: jobArn });
  const job = await retry((abortSignal) => client.send(command, abortSignal && { abortSignal }), options);
  const { jobName = '', status = 'InProgress', failureMessages = [] } = job;
  const output = (job.outputDataConfig?.s3Uri ?? '').replace(/\/?$/, '/');
  return {
    ...{ jobArn, jobName, status, failureMessages },
    ...(job.creationTime && { createdTime: job.creationTime }),
    ...(job.lastModifiedTime && { modifiedTime: job.lastModifiedTime }),
    resultsUri: `${output}${jobName}/${jobArn.split('/').at(-1)}/`,
  };
}

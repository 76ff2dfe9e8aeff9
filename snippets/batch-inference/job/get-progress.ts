import { type BedrockClient, GetModelInvocationJobCommand } from '@aws-sdk/client-bedrock';
import { type CallOptions, retry } from '../calls/retry.ts';
import type { JobProgress } from './job-progress.ts';

/**
 * Looks at a batch job once.
 *
 * @param client Talks to Bedrock.
 * @param jobArn The job.
 * @param options How the call is repeated while it is throttled.
 * @returns How far it is, without its speed.
 */
export async function getProgress(
  client: BedrockClient,
  jobArn: string,
  options: CallOptions = {},
): Promise<JobProgress> {
  const command = new GetModelInvocationJobCommand({ jobIdentifier: jobArn });
  const job = await retry((abortSignal) => client.send(command, abortSignal && { abortSignal }), options);
  const output = job.outputDataConfig?.s3OutputDataConfig?.s3Uri ?? '';
  return {
    jobArn,
    jobName: job.jobName ?? '',
    status: job.status ?? 'Submitted',
    ...(job.message !== undefined && { message: job.message }),
    total: job.totalRecordCount ?? 0,
    processed: job.processedRecordCount ?? 0,
    succeeded: job.successRecordCount ?? 0,
    failed: job.errorRecordCount ?? 0,
    ...(job.submitTime && { submitTime: job.submitTime }),
    ...(job.endTime && { endTime: job.endTime }),
    resultsUri: `${output.replace(/\/?$/, '/')}${jobArn.split('/').at(-1)}/`,
  };
}

import type { GetModelImportJobResponse, ModelImportJobSummary } from '@aws-sdk/client-bedrock';
import type { Wire } from '../wire/wire.ts';
import type { ImportJob } from './import-job.ts';
import { kmsKeyArn } from './kms-key-arn.ts';

/** Says of an import job what AWS says in a list. */
export function summarizeImportJob(job: ImportJob): Wire<ModelImportJobSummary> {
  return {
    jobArn: job.arn,
    jobName: job.request.jobName,
    status: job.status,
    creationTime: isoTime(job.submitTime),
    lastModifiedTime: isoTime(job.lastModifiedTime),
    endTime: job.endTime === undefined ? undefined : isoTime(job.endTime),
    importedModelArn: job.modelArn,
    importedModelName: job.request.importedModelName,
  };
}

/**
 * Says of an import job what AWS says when it is asked for.
 *
 * @param accountId Twelve digits.
 */
export function describeImportJob(job: ImportJob, accountId: string): Wire<GetModelImportJobResponse> {
  const { roleArn, modelDataSource, vpcConfig, importedModelKmsKeyId: key } = job.request;
  return {
    ...summarizeImportJob(job),
    roleArn,
    modelDataSource: modelDataSource as Wire<GetModelImportJobResponse>['modelDataSource'],
    failureMessage: job.failureMessage,
    vpcConfig,
    importedModelKmsKeyArn: key === undefined ? undefined : kmsKeyArn(key, job.region, accountId),
  };
}

function isoTime(ms: number): string {
  return new Date(ms).toISOString();
}

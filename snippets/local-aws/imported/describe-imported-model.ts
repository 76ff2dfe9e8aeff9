import type { GetImportedModelResponse, ImportedModelSummary } from '@aws-sdk/client-bedrock';
import type { Wire } from '../wire/wire.ts';
import type { ImportJob } from './import-job.ts';
import type { ImportedModel } from './imported-models.ts';
import { kmsKeyArn } from './kms-key-arn.ts';

/** Says of an imported model what AWS says in a list. */
export function summarizeImportedModel({ arn, model, createdAt }: ImportedModel): Wire<ImportedModelSummary> {
  return {
    modelArn: arn,
    modelName: model.name,
    creationTime: new Date(createdAt).toISOString(),
    instructSupported: true,
    modelArchitecture: model.imported.architecture,
  };
}

/**
 * Says of an imported model what AWS says when it is asked for.
 *
 * @param accountId Twelve digits.
 */
export function describeImportedModel(
  imported: ImportedModel,
  accountId: string,
): Wire<GetImportedModelResponse> {
  return {
    ...summarizeImportedModel(imported),
    ...(imported.job && originOf(imported.job, accountId)),
    customModelUnits: {
      customModelUnitsPerModelCopy: imported.model.imported.unitsPerCopy,
      customModelUnitsVersion: 'v1.0',
    },
  };
}

function originOf({ arn, region, request }: ImportJob, accountId: string): Wire<GetImportedModelResponse> {
  const { jobName, modelDataSource, importedModelKmsKeyId: key } = request;
  return {
    jobName,
    jobArn: arn,
    modelDataSource: modelDataSource as Wire<GetImportedModelResponse>['modelDataSource'],
    modelKmsKeyArn: key === undefined ? undefined : kmsKeyArn(key, region, accountId),
  };
}

import type { GetImportedModelResponse, ImportedModelSummary } from '@aws-sdk/client-bedrock';
import type { Wire } from '../wire/wire.ts';
import type { ImportedModel } from './imported-models.ts';

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

/** Says of an imported model what AWS says when it is asked for. */
export function describeImportedModel(imported: ImportedModel): Wire<GetImportedModelResponse> {
  return {
    ...summarizeImportedModel(imported),
    customModelUnits: {
      customModelUnitsPerModelCopy: imported.model.imported.unitsPerCopy,
      customModelUnitsVersion: 'v1.0',
    },
  };
}

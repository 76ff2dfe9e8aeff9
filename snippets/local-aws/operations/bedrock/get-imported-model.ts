import { describeImportedModel } from '../../imported/describe-imported-model.ts';
import { parseImportedModelIdentifier } from '../../imported/imported-model-identifier.ts';
import type { Operation } from '../../operation.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetImportedModel.html */
export const getImportedModel: Operation = {
  service: 'bedrock',
  name: 'GetImportedModel',
  method: 'GET',
  path: '/imported-models/:modelIdentifier',
  status: 200,
  summary: 'Describes an imported model, with the units that a copy of it costs.',
  handle({ aws, params, region }) {
    const identifier = parseImportedModelIdentifier(params.modelIdentifier);
    return {
      type: 'json',
      value: describeImportedModel(aws.imported.get(identifier, region), aws.accountId),
    };
  },
};

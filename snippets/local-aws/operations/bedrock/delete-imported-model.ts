import { parseImportedModelIdentifier } from '../../imported/imported-model-identifier.ts';
import type { Operation } from '../../operation.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_DeleteImportedModel.html */
export const deleteImportedModel: Operation = {
  service: 'bedrock',
  name: 'DeleteImportedModel',
  method: 'DELETE',
  path: '/imported-models/:modelIdentifier',
  status: 200,
  summary: 'Takes an imported model away; requests that it is answering end well.',
  handle({ aws, params, region }) {
    aws.imported.delete(parseImportedModelIdentifier(params.modelIdentifier), region);
    return { type: 'json', value: {} };
  },
};

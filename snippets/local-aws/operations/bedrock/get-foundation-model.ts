import type { GetFoundationModelResponse } from '@aws-sdk/client-bedrock';
import { describeFoundationModel } from '../../models/describe-foundation-model.ts';
import { namesFoundationModel } from '../../models/names-foundation-model.ts';
import type { Operation } from '../../operation.ts';
import { ServiceError } from '../../service-error.ts';
import type { Wire } from '../../wire/wire.ts';

/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_GetFoundationModel.html */
export const getFoundationModel: Operation = {
  service: 'bedrock',
  name: 'GetFoundationModel',
  method: 'GET',
  path: '/foundation-models/:modelIdentifier',
  status: 200,
  summary: 'Describes a model, by its id or its ARN.',
  handle({ aws, params, region }) {
    const identifier = params['modelIdentifier'] ?? '';
    const model = aws.models.find(identifier);
    if (!namesFoundationModel(identifier, model)) {
      throw new ServiceError('ValidationException', 'The provided model identifier is invalid.');
    }
    const value = {
      modelDetails: describeFoundationModel(model, region),
    } satisfies Wire<GetFoundationModelResponse>;
    return { type: 'json', value };
  },
};

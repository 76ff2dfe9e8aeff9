import type { FoundationModelDetails } from '@aws-sdk/client-bedrock';
import type { Wire } from '../wire/wire.ts';
import type { Model } from './model.ts';

/**
 * Says of a model what AWS says, both when it is asked for and in a list.
 *
 * @param region The region of its ARN.
 */
export function describeFoundationModel(
  { id, name, provider, images }: Model,
  region: string,
): Wire<FoundationModelDetails> {
  return {
    modelArn: `arn:aws:bedrock:${region}::foundation-model/${id}`,
    modelId: id,
    modelName: name,
    providerName: provider,
    inputModalities: images ? ['TEXT', 'IMAGE'] : ['TEXT'],
    outputModalities: ['TEXT'],
    responseStreamingSupported: true,
    customizationsSupported: [],
    inferenceTypesSupported: ['ON_DEMAND'],
    modelLifecycle: { status: 'ACTIVE' },
  };
}

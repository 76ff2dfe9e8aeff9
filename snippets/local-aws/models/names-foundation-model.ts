import type { Model } from './model.ts';

const arn = /^arn:aws[a-z-]*:bedrock:[a-z0-9-]*::foundation-model\//;

/**
 * Whether an identifier that leads to a model is its own id or ARN, not that of an inference profile.
 *
 * @param identifier As it stands in a request.
 * @param model What it leads to.
 */
export function namesFoundationModel(identifier: string, model: Pick<Model, 'id'>): boolean {
  return isFoundationModel(model) && identifier.replace(arn, '') === model.id;
}

/** Whether a model is Bedrock's own: ids of those begin with their provider and a dot, of imported ones with neither. */
export function isFoundationModel({ id }: Pick<Model, 'id'>): boolean {
  return id.includes('.');
}

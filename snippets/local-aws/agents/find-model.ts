import type { Model } from '../models/model.ts';
import type { ModelRegistry } from '../models/model-registry.ts';
import { ServiceError } from '../service-error.ts';

/** Finds the model of an agent; nothing if it has none, or it is none of the endpoint's. */
export function findModel(models: ModelRegistry, identifier: string | undefined): Model | undefined {
  if (identifier === undefined) return undefined;
  try {
    return models.find(identifier);
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

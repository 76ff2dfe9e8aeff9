import { ServiceError } from '../service-error.ts';
import type { Model } from './model.ts';

const idOrArn =
  /^(?:arn:aws[a-z-]*:bedrock:[a-z0-9-]*:\d*:(?:foundation-model|imported-model|inference-profile)\/)?(?:(?:us|us-gov|eu|apac|au|ca|jp|global)\.)?(?<id>[^/]+)$/;

/** The models that an endpoint serves; one more is one line: `models.register(model)`. */
export class ModelRegistry {
  readonly #models = new Map<string, Model>();

  constructor(models: Iterable<Model>) {
    for (const model of models) this.register(model);
  }

  /** Adds a model, or takes the place of the one with the same id. */
  register(model: Model): void {
    this.#models.set(model.id, model);
  }

  /** Takes a model away; one that is not there is no matter. */
  unregister(id: string): void {
    this.#models.delete(id);
  }

  /** All of them, in the order of their registration. */
  list(): Model[] {
    return [...this.#models.values()];
  }

  /**
   * Finds a model by its id, by the id of an inference profile for it (`us.` and the like), or by the ARN of
   * either or of an imported model.
   *
   * @throws {ServiceError} ValidationException, if there is none.
   */
  find(identifier: string): Model {
    const model =
      this.#models.get(identifier) ?? this.#models.get(idOrArn.exec(identifier)?.groups?.id ?? '');
    if (model) return model;
    throw new ServiceError('ValidationException', 'The provided model identifier is invalid.');
  }
}

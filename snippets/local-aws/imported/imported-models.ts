import type { Clock } from '../clock/clock.ts';
import type { Model } from '../models/model.ts';
import type { ModelRegistry } from '../models/model-registry.ts';
import { seededRandom } from '../random.ts';
import { ServiceError } from '../service-error.ts';
import { type CopyBehaviour, defaultCopyBehaviour } from './copy-behaviour.ts';
import { type CopyChange, CopyFleet, type CopyPlace } from './copy-fleet.ts';
import type { ImportJob } from './import-job.ts';
import type { ImportedDetails } from './imported-details.ts';

/** What an endpoint's imported models work with. */
export interface ImportedModelsOptions {
  seed: string;
  clock: Clock;
  models: ModelRegistry;
  /** Twelve digits. */
  accountId: string;
  /** Aborted when the endpoint closes. */
  closed: AbortSignal;
  /** How the copies of every model differ from what it says of them itself. */
  copies: Partial<CopyBehaviour>;
}

/** A model as the lists of imported models have it. */
export interface ImportedModel {
  /** Its place among all: each new one has a greater number. */
  readonly number: number;
  readonly arn: string;
  readonly model: Model & { imported: ImportedDetails };
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** The job that brought it; nothing for one that was there from the beginning. */
  readonly job: ImportJob | undefined;
}

type Noted = Pick<ImportedModel, 'number' | 'createdAt' | 'job'>;

/** The imported models of an endpoint: those of its registry that say so, each with its copies. */
export class ImportedModels {
  readonly #options: ImportedModelsOptions;
  readonly #known = new Map<string, Noted>();
  readonly #fleets = new Map<string, CopyFleet>();
  #seen = 0;

  constructor(options: ImportedModelsOptions) {
    this.#options = options;
    for (const { id, imported } of options.models.list()) if (imported) this.#note(id);
  }

  /**
   * All of them, in the order in which they came.
   *
   * @param region The region of their ARNs: those that were there from the beginning are in each, as every model.
   */
  list(region: string): ImportedModel[] {
    const { models, accountId } = this.#options;
    return models.list().flatMap((model) => {
      const { imported } = model;
      if (!imported) return [];
      const noted = this.#note(model.id);
      if (noted.job && noted.job.region !== region) return [];
      const arn = `arn:aws:bedrock:${region}:${accountId}:imported-model/${model.id}`;
      return { ...noted, arn, model: { ...model, imported } };
    });
  }

  /**
   * Finds one by its name or its ARN.
   *
   * @throws {ServiceError} ResourceNotFoundException, if there is none.
   */
  get(identifier: string, region: string): ImportedModel {
    const found = this.list(region).find(({ arn, model }) => [arn, model.name].includes(identifier));
    if (found) return found;
    throw new ServiceError(
      'ResourceNotFoundException',
      `The provided imported model could not be found: ${identifier}`,
    );
  }

  /**
   * Adds what a job has brought.
   *
   * @param job Tells the region that it belongs to.
   */
  add(model: Model, job: ImportJob): ImportedModel {
    this.#options.models.register(model);
    this.#note(model.id, job);
    return this.get(model.name, job.region);
  }

  /**
   * Forgets one, with its copies.
   *
   * @throws {ServiceError} ResourceNotFoundException, if there is none.
   */
  delete(identifier: string, region: string): void {
    this.#forget(this.get(identifier, region).model.id);
  }

  /**
   * Gives a request a place on a copy of its model.
   *
   * @throws {ServiceError} ModelNotReadyException, if no copy is ready.
   */
  admit(model: Model, signal: AbortSignal): Promise<CopyPlace> {
    return this.#fleet(model).admit(signal);
  }

  /** How the number of a model's copies that are ready has changed. */
  changes({ model }: ImportedModel): readonly CopyChange[] {
    return this.#fleets.get(model.id)?.changes() ?? [];
  }

  /** Lets every model sleep, as if it had never been called, and forgets those that jobs have brought. */
  reset(): void {
    for (const [id, { job }] of this.#known) if (job) this.#forget(id);
    this.#fleets.clear();
  }

  #forget(id: string): void {
    this.#options.models.unregister(id);
    this.#known.delete(id);
    this.#fleets.delete(id);
  }

  #fleet({ id, imported }: Model): CopyFleet {
    const there = this.#fleets.get(id);
    if (there) return there;
    const { seed, clock, closed, copies } = this.#options;
    const fleet = new CopyFleet({
      behaviour: { ...defaultCopyBehaviour, ...imported?.copies, ...copies },
      clock,
      closed,
      random: seededRandom(seed, 'model copies', id),
    });
    this.#fleets.set(id, fleet);
    return fleet;
  }

  #note(id: string, job?: ImportJob): Noted {
    const createdAt = this.#options.clock.now();
    const noted = this.#known.get(id) ?? { number: this.#seen++, createdAt, job };
    this.#known.set(id, noted);
    return noted;
  }
}

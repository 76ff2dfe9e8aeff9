import type { Clock } from '../clock/clock.ts';
import { isRepeatedRequest } from '../jobs/is-repeated-request.ts';
import { randomText } from '../jobs/random-text.ts';
import { parseS3Uri } from '../jobs/s3-location.ts';
import { defineModel } from '../models/define-model.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import { seededRandom } from '../random.ts';
import { ServiceError } from '../service-error.ts';
import type { CreateImportJobRequest } from './create-import-job-request.ts';
import { ImportFailure } from './import-failure.ts';
import type { ImportJob } from './import-job.ts';
import type { ImportedModels } from './imported-models.ts';
import { readModelConfig } from './read-model-config.ts';

const idCharacters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** What an endpoint's import jobs work with. */
export interface ImportJobsOptions {
  seed: string;
  clock: Clock;
  objects: ObjectStore;
  imported: ImportedModels;
  /** Twelve digits. */
  accountId: string;
  /** Aborted when the endpoint closes. */
  closed: AbortSignal;
  /** How long an import takes, in milliseconds by the endpoint's clock. */
  importMs: number;
}

/** The import jobs of an endpoint: each runs by itself from its creation on. */
export class ImportJobs {
  readonly #options: ImportJobsOptions;
  readonly #jobs: ImportJob[] = [];
  #forgetting = new AbortController();
  #created = 0;

  constructor(options: ImportJobsOptions) {
    this.#options = options;
  }

  /**
   * Starts a job.
   *
   * @param region The region that it belongs to.
   * @returns The job: the same one again for the same `clientRequestToken`.
   * @throws {ServiceError} ConflictException, if the token was used for something else, or a name is in use.
   */
  create(request: CreateImportJobRequest, region: string): ImportJob {
    const jobs = this.list(region);
    const again = jobs.find((job) => isRepeatedRequest(request, job.request));
    if (again) return again;
    if (jobs.some((job) => job.request.jobName === request.jobName)) throw inUse('job');
    const coming = jobs.filter(({ status }) => status === 'InProgress');
    if (
      coming.some((job) => job.request.importedModelName === request.importedModelName) ||
      this.#options.imported.list(region).some(({ model }) => model.name === request.importedModelName)
    ) {
      throw inUse('model');
    }
    const job = this.#newJob(request, region);
    this.#jobs.push(job);
    void this.#run(job, AbortSignal.any([this.#options.closed, this.#forgetting.signal]));
    return job;
  }

  /** All jobs of a region, in the order of their creation. */
  list(region: string): ImportJob[] {
    return this.#jobs.filter((job) => job.region === region);
  }

  /**
   * Finds a job by its name or its ARN.
   *
   * @throws {ServiceError} ResourceNotFoundException, if there is none.
   */
  get(identifier: string, region: string): ImportJob {
    const found = this.list(region).find(({ arn, request }) => [arn, request.jobName].includes(identifier));
    if (found) return found;
    throw new ServiceError(
      'ResourceNotFoundException',
      `The provided model import job could not be found: ${identifier}`,
    );
  }

  /** Forgets all jobs; those that run bring no model. */
  reset(): void {
    this.#forgetting.abort();
    this.#forgetting = new AbortController();
    this.#jobs.length = 0;
  }

  async #run(job: ImportJob, signal: AbortSignal): Promise<void> {
    const { clock, importMs } = this.#options;
    try {
      await clock.sleep(importMs, signal);
      job.modelArn = await this.#import(job, signal);
      job.status = 'Completed';
    } catch (error) {
      if (signal.aborted) return;
      job.status = 'Failed';
      job.failureMessage = error instanceof ImportFailure ? error.message : String(error);
    }
    job.endTime = clock.now();
    job.lastModifiedTime = job.endTime;
  }

  /** @returns The ARN of the model. */
  async #import(job: ImportJob, signal: AbortSignal): Promise<string> {
    const { objects, seed, imported } = this.#options;
    const { importedModelName, modelDataSource } = job.request;
    const folder = parseS3Uri(modelDataSource.s3DataSource?.s3Uri ?? '');
    const { architecture, contextTokens = 8_192 } = await readModelConfig(objects, folder, signal);
    const model = defineModel({
      id: randomText(seededRandom(seed, 'imported model', job.number), idCharacters, 12),
      name: importedModelName,
      provider: 'Imported',
      family: 'llama',
      contextTokens,
      tools: false,
      images: false,
      imported: { architecture, unitsPerCopy: 2 },
    });
    return imported.add(model, job).arn;
  }

  #newJob(request: CreateImportJobRequest, region: string): ImportJob {
    const { seed, clock, accountId } = this.#options;
    const number = this.#created++;
    const id = randomText(seededRandom(seed, 'import job', number), idCharacters, 12);
    const now = clock.now();
    return {
      number,
      id,
      region,
      arn: `arn:aws:bedrock:${region}:${accountId}:model-import-job/${id}`,
      request,
      submitTime: now,
      status: 'InProgress',
      lastModifiedTime: now,
    };
  }
}

function inUse(what: 'job' | 'model'): ServiceError {
  return new ServiceError('ConflictException', `The provided ${what} name is currently in use.`);
}

import { seededRandom } from '../random.ts';
import { ServiceError } from '../service-error.ts';
import { type BatchPace, defaultBatchPace } from './batch-pace.ts';
import { type BatchQuotas, defaultBatchQuotas } from './batch-quotas.ts';
import type { CreateJobRequest } from './create-job-request.ts';
import { isEnding } from './is-ending.ts';
import { isRepeatedRequest } from './is-repeated-request.ts';
import type { ModelInvocationJob } from './model-invocation-job.ts';
import { randomText } from './random-text.ts';
import { type JobTools, runJob } from './run-job.ts';

const idCharacters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const hourMs = 3_600_000;

/** What an endpoint's jobs work with. */
export interface BatchJobsOptions extends Omit<JobTools, 'quotas' | 'pace'> {
  /** Twelve digits. */
  accountId: string;
  /** Aborted when the endpoint closes. */
  closed: AbortSignal;
  quotas?: Partial<BatchQuotas>;
  pace?: Partial<BatchPace>;
}

interface RunningJob {
  job: ModelInvocationJob;
  stopping: AbortController;
}

/** The batch inference jobs of an endpoint: each runs by itself from its creation on. */
export class BatchJobs {
  readonly #tools: JobTools;
  readonly #accountId: string;
  readonly #closed: AbortSignal;
  readonly #jobs = new Map<string, RunningJob>();
  #forgetting = new AbortController();
  #created = 0;

  constructor({ quotas, pace, accountId, closed, ...tools }: BatchJobsOptions) {
    this.#tools = {
      ...tools,
      quotas: { ...defaultBatchQuotas, ...quotas },
      pace: { ...defaultBatchPace, ...pace },
    };
    this.#accountId = accountId;
    this.#closed = closed;
  }

  /**
   * Starts a job.
   *
   * @param region The region that it belongs to.
   * @returns The job: the same one again for the same `clientRequestToken`.
   * @throws {ServiceError} ConflictException, if the token was used for something else, or the name is in use.
   */
  create(request: CreateJobRequest, region: string): ModelInvocationJob {
    const jobs = this.list(region);
    const again = jobs.find((job) => isRepeatedRequest(request, job.request));
    if (again) return again;
    if (jobs.some((job) => job.request.jobName === request.jobName)) {
      throw new ServiceError('ConflictException', 'The provided job name is currently in use.');
    }
    const job = this.#newJob(request, region);
    const stopping = new AbortController();
    this.#jobs.set(job.id, { job, stopping });
    const dropped = AbortSignal.any([this.#closed, this.#forgetting.signal]);
    void runJob(job, this.#tools, { stopped: stopping.signal, dropped });
    return job;
  }

  /** All jobs of a region, in the order of their creation. */
  list(region: string): ModelInvocationJob[] {
    return [...this.#jobs.values()].map(({ job }) => job).filter((job) => job.region === region);
  }

  /**
   * Finds a job by its ARN, or by the end of it.
   *
   * @throws {ServiceError} ResourceNotFoundException, if there is none.
   */
  get(identifier: string): ModelInvocationJob {
    return this.#find(identifier).job;
  }

  /**
   * Stops a job: what is done is written still, and then its status is Stopped.
   *
   * @param identifier Its ARN, or the end of it.
   * @throws {ServiceError} ResourceNotFoundException, if there is none; ValidationException, if it has ended.
   */
  stop(identifier: string): void {
    const { job, stopping } = this.#find(identifier);
    if (isEnding(job.status)) {
      throw new ServiceError(
        'ValidationException',
        `The job can't be stopped, because it has ended already. State was: ${job.status}`,
      );
    }
    if (job.status === 'Stopping') return;
    job.status = 'Stopping';
    job.lastModifiedTime = this.#tools.clock.now();
    stopping.abort();
  }

  /** Forgets all jobs; those that run write nothing more. */
  reset(): void {
    this.#forgetting.abort();
    this.#forgetting = new AbortController();
    this.#jobs.clear();
  }

  #find(identifier: string): RunningJob {
    const running = this.#jobs.get(identifier.slice(-12));
    if (running && [running.job.id, running.job.arn].includes(identifier)) return running;
    throw new ServiceError(
      'ResourceNotFoundException',
      'The specified resource Amazon Resource Name (ARN) was not found. Check the Amazon Resource Name (ARN) and try your request again.',
    );
  }

  #newJob(request: CreateJobRequest, region: string): ModelInvocationJob {
    const number = this.#created++;
    const id = randomText(seededRandom(this.#tools.seed, 'batch job', number), idCharacters, 12);
    const now = this.#tools.clock.now();
    return {
      number,
      id,
      region,
      arn: `arn:aws:bedrock:${region}:${this.#accountId}:model-invocation-job/${id}`,
      request,
      submitTime: now,
      expirationTime: now + request.timeoutDurationInHours * hourMs,
      counts: {
        totalRecordCount: 0,
        processedRecordCount: 0,
        successRecordCount: 0,
        errorRecordCount: 0,
        inputTokenCount: 0,
        outputTokenCount: 0,
      },
      status: 'Submitted',
      lastModifiedTime: now,
    };
  }
}

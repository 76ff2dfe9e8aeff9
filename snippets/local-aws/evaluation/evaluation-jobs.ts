import { isRepeatedRequest } from '../jobs/is-repeated-request.ts';
import { randomText } from '../jobs/random-text.ts';
import { seededRandom } from '../random.ts';
import { ServiceError } from '../service-error.ts';
import type { CreateEvaluationRequest } from './create-evaluation-request.ts';
import type { EvaluationJob } from './evaluation-job.ts';
import { defaultEvaluationPace, type EvaluationPace } from './evaluation-pace.ts';
import type { EvaluationPlan } from './evaluation-plan.ts';
import { type EvaluationTools, runEvaluation } from './run-evaluation.ts';

const idCharacters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** What an endpoint's evaluation jobs work with. */
export interface EvaluationJobsOptions extends Omit<EvaluationTools, 'pace'> {
  /** Twelve digits. */
  accountId: string;
  /** Aborted when the endpoint closes. */
  closed: AbortSignal;
  pace?: Partial<EvaluationPace>;
}

interface RunningJob {
  job: EvaluationJob;
  stopping: AbortController;
}

/** The evaluation jobs of an endpoint: each runs by itself from its creation on. */
export class EvaluationJobs {
  readonly #tools: EvaluationTools;
  readonly #accountId: string;
  readonly #closed: AbortSignal;
  readonly #jobs = new Map<string, RunningJob>();
  #forgetting = new AbortController();
  #created = 0;

  constructor({ pace, accountId, closed, ...tools }: EvaluationJobsOptions) {
    this.#tools = { ...tools, pace: { ...defaultEvaluationPace, ...pace } };
    this.#accountId = accountId;
    this.#closed = closed;
  }

  /**
   * Starts a job.
   *
   * @param plan What the request means.
   * @param region The region that it belongs to.
   * @returns The job: the same one again for the same `clientRequestToken`.
   * @throws {ServiceError} ConflictException, if the token was used for something else, or the name is in use.
   */
  create(request: CreateEvaluationRequest, plan: EvaluationPlan, region: string): EvaluationJob {
    const jobs = this.list(region);
    const again = jobs.find((job) => isRepeatedRequest(request, job.request));
    if (again) return again;
    if (jobs.some((job) => job.request.jobName === request.jobName)) {
      throw new ServiceError('ConflictException', 'The provided job name is currently in use.');
    }
    const job = this.#newJob(request, plan, region);
    const stopping = new AbortController();
    this.#jobs.set(job.arn, { job, stopping });
    const dropped = AbortSignal.any([this.#closed, this.#forgetting.signal]);
    void runEvaluation(job, this.#tools, { stopped: stopping.signal, dropped });
    return job;
  }

  /** All jobs of a region, in the order of their creation. */
  list(region: string): EvaluationJob[] {
    return [...this.#jobs.values()].map(({ job }) => job).filter((job) => job.region === region);
  }

  /**
   * Finds a job by its ARN.
   *
   * @throws {ServiceError} ResourceNotFoundException, if there is none.
   */
  get(arn: string): EvaluationJob {
    return this.#find(arn).job;
  }

  /**
   * Stops a job, of which no results are written then.
   *
   * @throws {ServiceError} ResourceNotFoundException, if there is none; ConflictException, if it has ended.
   */
  stop(arn: string): void {
    const { job, stopping } = this.#find(arn);
    if (job.status === 'Stopping') return;
    if (job.status !== 'InProgress') {
      throw new ServiceError(
        'ConflictException',
        `The job can't be stopped, because it has ended already. State was: ${job.status}`,
      );
    }
    job.status = 'Stopping';
    job.lastModifiedTime = this.#tools.clock.now();
    stopping.abort();
  }

  /**
   * Forgets a job that has ended; its results stay.
   *
   * @throws {ServiceError} ResourceNotFoundException, if there is none; ConflictException, if it goes on still.
   */
  delete(arn: string): void {
    const { status } = this.get(arn);
    if (status === 'InProgress' || status === 'Stopping') {
      throw new ServiceError('ConflictException', `The job can't be deleted, because it is ${status}.`);
    }
    this.#jobs.delete(arn);
  }

  /** Forgets all jobs; those that run write nothing more. */
  reset(): void {
    this.#forgetting.abort();
    this.#forgetting = new AbortController();
    this.#jobs.clear();
  }

  #find(arn: string): RunningJob {
    const running = this.#jobs.get(arn);
    if (running) return running;
    throw new ServiceError('ResourceNotFoundException', `There is no evaluation job ${arn}.`);
  }

  #newJob(request: CreateEvaluationRequest, plan: EvaluationPlan, region: string): EvaluationJob {
    const number = this.#created++;
    const id = randomText(seededRandom(this.#tools.seed, 'evaluation job', number), idCharacters, 12);
    const arn = `arn:aws:bedrock:${region}:${this.#accountId}:evaluation-job/${id}`;
    const submitTime = this.#tools.clock.now();
    return {
      number,
      id,
      region,
      arn,
      request,
      plan,
      submitTime,
      status: 'InProgress',
      lastModifiedTime: submitTime,
    };
  }
}

import type { Clock } from '../clock/clock.ts';
import { randomText } from '../jobs/random-text.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import { seededRandom } from '../random.ts';
import { ServiceError } from '../service-error.ts';
import { embeddingOf } from './embedding-of.ts';
import { checkNoIngestion } from './ingestion/check-no-ingestion.ts';
import { newIngestionJob } from './ingestion/new-ingestion-job.ts';
import { runIngestion } from './ingestion/run-ingestion.ts';
import type { DataSource, IngestionJob, KnowledgeBase } from './knowledge-base.ts';
import { repeatedResource } from './repeated-resource.ts';
import type { CreateDataSourceRequest } from './requests/create-data-source-request.ts';
import type { CreateKnowledgeBaseRequest } from './requests/create-knowledge-base-request.ts';
import type { StartIngestionRequest } from './requests/start-ingestion-request.ts';
import type { RetrievalOptions } from './retrieval-options.ts';
import type { RetrievedPassage } from './retrieved-passage.ts';
import type { Embed } from './search/embed.ts';
import { searchKnowledgeBase } from './search/search-knowledge-base.ts';

const idCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** What an endpoint's knowledge bases work with. */
export interface KnowledgeBasesOptions {
  seed: string;
  clock: Clock;
  objects: ObjectStore;
  embed: Embed;
  /** Twelve digits. */
  accountId: string;
  /** Aborted when the endpoint closes. */
  closed: AbortSignal;
  /** How long an ingestion job stays STARTING, in milliseconds. */
  startingMs: number;
}

/** The knowledge bases of an endpoint, with their data sources and ingestion jobs. */
export class KnowledgeBases {
  readonly #options: KnowledgeBasesOptions;
  readonly #bases = new Map<string, KnowledgeBase>();
  #forgetting = new AbortController();
  #created = 0;

  constructor(options: KnowledgeBasesOptions) {
    this.#options = options;
  }

  /**
   * Makes a knowledge base.
   *
   * @param region The region that it belongs to.
   * @returns It; the same one again for the same `clientToken`.
   * @throws {ServiceError} ConflictException, if the name is in use.
   */
  create(request: CreateKnowledgeBaseRequest, region: string): KnowledgeBase {
    const again = repeatedResource(this.list(region), request, 'KnowledgeBase');
    if (again) return again;
    const { number, id } = this.#next('knowledge base');
    const base: KnowledgeBase = {
      number,
      id,
      region,
      arn: `arn:aws:bedrock:${region}:${this.#options.accountId}:knowledge-base/${id}`,
      request,
      createdAt: this.#options.clock.now(),
      dataSources: new Map(),
      index: undefined,
    };
    this.#bases.set(id, base);
    return base;
  }

  /** All knowledge bases of a region, in the order of their creation. */
  list(region: string): KnowledgeBase[] {
    return [...this.#bases.values()].filter((base) => base.region === region);
  }

  /**
   * Finds a knowledge base.
   *
   * @param region The region that it must belong to; any, without one.
   * @throws {ServiceError} ResourceNotFoundException, if there is none.
   */
  get(id: string, region?: string): KnowledgeBase {
    const base = this.#bases.get(id);
    if (base && (region === undefined || base.region === region)) return base;
    throw new ServiceError('ResourceNotFoundException', `Knowledge Base with id ${id} does not exist.`);
  }

  /**
   * Forgets a knowledge base, with all that was ingested.
   *
   * @throws {ServiceError} ResourceNotFoundException, if there is none.
   */
  delete(id: string, region: string): KnowledgeBase {
    const base = this.get(id, region);
    this.#bases.delete(id);
    return base;
  }

  /**
   * Gives a knowledge base a data source.
   *
   * @returns It; the same one again for the same `clientToken`.
   * @throws {ServiceError} ResourceNotFoundException, or ConflictException if the name is in use.
   */
  createDataSource(request: CreateDataSourceRequest, region: string): DataSource {
    const base = this.get(request.knowledgeBaseId, region);
    const again = repeatedResource([...base.dataSources.values()], request, 'DataSource');
    if (again) return again;
    const source: DataSource = {
      ...this.#next('data source'),
      request,
      createdAt: this.#options.clock.now(),
      jobs: new Map(),
      documents: new Map(),
    };
    base.dataSources.set(source.id, source);
    return source;
  }

  /**
   * Finds a data source.
   *
   * @throws {ServiceError} ResourceNotFoundException, if there is none.
   */
  getDataSource(knowledgeBaseId: string, id: string, region: string): DataSource {
    const source = this.get(knowledgeBaseId, region).dataSources.get(id);
    if (source) return source;
    throw new ServiceError('ResourceNotFoundException', `DataSource with id ${id} does not exist.`);
  }

  /**
   * Starts to bring a knowledge base in line with a data source; the job runs by itself.
   *
   * @returns The job; the same one again for the same `clientToken`.
   * @throws {ServiceError} ResourceNotFoundException, or ConflictException while another one runs.
   */
  startIngestion(request: StartIngestionRequest, region: string): IngestionJob {
    const { knowledgeBaseId, dataSourceId, clientToken } = request;
    const base = this.get(knowledgeBaseId, region);
    const source = this.getDataSource(knowledgeBaseId, dataSourceId, region);
    const again = [...source.jobs.values()].find((job) => job.clientToken === clientToken);
    if (again && clientToken !== undefined) return again;
    checkNoIngestion(base);
    const job = newIngestionJob(request, this.#next('ingestion job'), this.#options.clock.now());
    source.jobs.set(job.id, job);
    const signal = AbortSignal.any([this.#options.closed, this.#forgetting.signal]);
    void runIngestion(source, job, this.#options, { ...embeddingOf(base), signal }, (documents) => {
      source.documents = documents;
      base.index = undefined;
    });
    return job;
  }

  /**
   * Finds an ingestion job.
   *
   * @throws {ServiceError} ResourceNotFoundException, if there is none.
   */
  getIngestionJob(source: DataSource, id: string): IngestionJob {
    const job = source.jobs.get(id);
    if (job) return job;
    throw new ServiceError('ResourceNotFoundException', `IngestionJob with id ${id} does not exist.`);
  }

  /**
   * Finds the passages that fit a query best.
   *
   * @param knowledgeBaseId The ten characters of its id.
   * @param signal Ends the search early.
   * @returns The passages, the best first.
   * @throws {ServiceError} ResourceNotFoundException, if there is no such knowledge base; ValidationException, if its
   * store cannot search so, or the filter is none.
   */
  async retrieve(
    knowledgeBaseId: string,
    query: string,
    options: RetrievalOptions = {},
    signal?: AbortSignal,
  ): Promise<RetrievedPassage[]> {
    signal?.throwIfAborted();
    return searchKnowledgeBase(this.get(knowledgeBaseId), query, options, this.#options.embed, signal);
  }

  /** Forgets all knowledge bases; jobs that run index nothing more. */
  reset(): void {
    this.#forgetting.abort();
    this.#forgetting = new AbortController();
    this.#bases.clear();
  }

  #next(what: string): { number: number; id: string } {
    const number = this.#created++;
    return { number, id: randomText(seededRandom(this.#options.seed, what, number), idCharacters, 10) };
  }
}

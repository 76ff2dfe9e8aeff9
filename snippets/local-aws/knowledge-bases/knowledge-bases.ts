import type { Clock } from '../clock/clock.ts';
import { randomText } from '../jobs/random-text.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import { seededRandom } from '../random.ts';
import { ServiceError } from '../service-error.ts';
import { parseInput } from '../validation/parse-input.ts';
import { matchesFilter } from './filters/matches-filter.ts';
import { retrievalFilter } from './filters/retrieval-filter.ts';
import { runIngestion } from './ingestion/run-ingestion.ts';
import type { DataSource, IngestionJob, KnowledgeBase } from './knowledge-base.ts';
import type { CreateDataSourceRequest } from './requests/create-data-source-request.ts';
import type { CreateKnowledgeBaseRequest } from './requests/create-knowledge-base-request.ts';
import type { StartIngestionRequest } from './requests/start-ingestion-request.ts';
import type { RetrievalOptions } from './retrieval-options.ts';
import type { RetrievedPassage } from './retrieved-passage.ts';
import { ChunkIndex } from './search/chunk-index.ts';
import type { Embed, EmbedOptions } from './search/embed.ts';
import { checkFilterFor, searchTypeFor } from './search-ability.ts';

const idCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const defaultDimensions = 1024;

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
    const again = repeated(this.list(region), request, 'KnowledgeBase');
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
    const again = repeated([...base.dataSources.values()], request, 'DataSource');
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
    const { knowledgeBaseId, dataSourceId, description, clientToken } = request;
    const base = this.get(knowledgeBaseId, region);
    const source = this.getDataSource(knowledgeBaseId, dataSourceId, region);
    const again = [...source.jobs.values()].find(
      (job) => clientToken !== undefined && job.clientToken === clientToken,
    );
    if (again) return again;
    const running = [...base.dataSources.values()].flatMap(({ jobs }) => [...jobs.values()]).find(isRunning);
    if (running) {
      throw conflict(`There is an ongoing ingestion job ${running.id} for the knowledge base ${base.id}.`);
    }
    const now = this.#options.clock.now();
    const job: IngestionJob = {
      ...this.#next('ingestion job'),
      status: 'STARTING',
      description,
      clientToken,
      startedAt: now,
      updatedAt: now,
      statistics: noStatistics(),
      failureReasons: [],
    };
    source.jobs.set(job.id, job);
    const signal = AbortSignal.any([this.#options.closed, this.#forgetting.signal]);
    void runIngestion(source, job, this.#options, { ...embedOptions(base), signal }, (documents) => {
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
    { numberOfResults = 5, searchType, filter: given }: RetrievalOptions = {},
    signal?: AbortSignal,
  ): Promise<RetrievedPassage[]> {
    signal?.throwIfAborted();
    const base = this.get(knowledgeBaseId);
    const filter = given === undefined ? undefined : parseInput(retrievalFilter, given);
    if (filter) checkFilterFor(base, filter);
    const type = searchTypeFor(base, searchType);
    const [vector = []] = await this.#options.embed([query], {
      ...embedOptions(base),
      ...(signal && { signal }),
    });
    base.index ??= new ChunkIndex(chunksOf(base));
    return base.index.search({
      text: query,
      vector,
      searchType: type,
      limit: numberOfResults,
      accepts: ({ metadata }) => !filter || matchesFilter(metadata, filter),
    });
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

function chunksOf({ dataSources }: KnowledgeBase) {
  return [...dataSources.values()].flatMap(({ documents }) =>
    [...documents.values()].flatMap(({ chunks }) => chunks),
  );
}

function embedOptions({ request }: KnowledgeBase): Omit<EmbedOptions, 'signal'> {
  const vectors = request.knowledgeBaseConfiguration.vectorKnowledgeBaseConfiguration;
  const arn = vectors?.embeddingModelArn ?? '';
  const { dimensions } = vectors?.embeddingModelConfiguration?.bedrockEmbeddingModelConfiguration ?? {};
  return { modelId: arn.slice(arn.lastIndexOf('/') + 1), dimensions: dimensions || defaultDimensions };
}

/** @throws {ServiceError} ConflictException, if the name is in use. */
function repeated<T extends { request: { name: string; clientToken?: string | undefined } }>(
  earlier: readonly T[],
  { name, clientToken }: T['request'],
  kind: string,
): T | undefined {
  const again = earlier.find(
    ({ request }) => clientToken !== undefined && request.clientToken === clientToken,
  );
  if (again || !earlier.some(({ request }) => request.name === name)) return again;
  throw conflict(`${kind} with name ${name} already exists.`);
}

/** In this service, a conflict has another status than in Bedrock's. */
function conflict(message: string): ServiceError {
  return new ServiceError('ConflictException', message, { status: 409 });
}

function isRunning({ status }: IngestionJob): boolean {
  return status === 'STARTING' || status === 'IN_PROGRESS';
}

function noStatistics(): IngestionJob['statistics'] {
  return {
    numberOfDocumentsScanned: 0,
    numberOfMetadataDocumentsScanned: 0,
    numberOfNewDocumentsIndexed: 0,
    numberOfModifiedDocumentsIndexed: 0,
    numberOfMetadataDocumentsModified: 0,
    numberOfDocumentsDeleted: 0,
    numberOfDocumentsFailed: 0,
  };
}

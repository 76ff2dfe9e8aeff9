import { Agents } from './agents/agents.ts';
import { AgentSessions } from './agents/invocation/agent-sessions.ts';
import { CallLog } from './call-log.ts';
import type { Clock } from './clock/clock.ts';
import { realClock } from './clock/real-clock.ts';
import { Configurations } from './configurations/configurations.ts';
import { dispatch } from './dispatch.ts';
import { EvaluationJobs } from './evaluation/evaluation-jobs.ts';
import { type EvaluationPace, instantEvaluation } from './evaluation/evaluation-pace.ts';
import { modelEvaluators } from './evaluation/model-evaluators.ts';
import { Events } from './events/events.ts';
import { FaultInjector } from './faults/fault-injector.ts';
import type { FaultRule } from './faults/fault-rule.ts';
import { LocalFunctions } from './functions/local-functions.ts';
import { fetchByAnswer } from './http/fetch-by-answer.ts';
import type { Answer } from './http/http-exchange.ts';
import { instantCopies } from './imported/copy-behaviour.ts';
import { ImportJobs } from './imported/import-jobs.ts';
import { importedEngine } from './imported/imported-engine.ts';
import { ImportedModels } from './imported/imported-models.ts';
import { simulatedEngine } from './inference/simulated-engine.ts';
import { BatchJobs } from './jobs/batch-jobs.ts';
import { type BatchPace, instantStages } from './jobs/batch-pace.ts';
import type { BatchQuotas } from './jobs/batch-quotas.ts';
import { recordRunner } from './jobs/record-runner.ts';
import { KnowledgeBases } from './knowledge-bases/knowledge-bases.ts';
import type { Embed } from './knowledge-bases/search/embed.ts';
import { simulatedEmbed } from './knowledge-bases/search/simulated-embed.ts';
import type { LocalAwsContext } from './local-aws-context.ts';
import { defaultModels } from './models/default-models.ts';
import type { Model } from './models/model.ts';
import { ModelRegistry } from './models/model-registry.ts';
import { memoryObjectStore } from './objects/memory-object-store.ts';
import type { ObjectStore } from './objects/object-store.ts';
import { operations } from './operations.ts';
import { noQueues } from './queues/no-queues.ts';
import type { QueueAccess } from './queues/queue-access.ts';
import { RagSessions } from './rag/rag-sessions.ts';
import type { RecordedCall } from './recorded-call.ts';
import { openAiCompatibleEmbed } from './upstream/open-ai-compatible-embed.ts';
import { openAiCompatibleEngine } from './upstream/open-ai-compatible-engine.ts';
import type { UpstreamOptions } from './upstream/upstream-options.ts';

/** How an endpoint is to be. */
export interface LocalAwsOptions {
  /** What all chance hangs on. @default 'outcrop' */
  seed?: string;
  /** Whether models take the time of their profiles, or answer at once. @default 'real' */
  latency?: 'real' | 'none';
  /** @default realClock */
  clock?: Clock;
  /** The models that it serves. @default defaultModels */
  models?: Iterable<Model>;
  /** Where jobs read and write. @default memoryObjectStore() */
  objects?: ObjectStore;
  /** The queues that rules and functions work with. @default noQueues */
  queues?: QueueAccess;
  /** Twelve digits. @default '000000000000' */
  accountId?: string;
  /** How many calls `calls()` remembers. @default 1000 */
  callsKept?: number;
  /** What batch jobs may hold. @default defaultBatchQuotas */
  quotas?: Partial<BatchQuotas>;
  /** How long batch jobs take beside their models' answers. @default defaultBatchPace; without latency, no time */
  pace?: Partial<BatchPace>;
  /** How long evaluation jobs take beside their models' answers. @default defaultEvaluationPace; without latency, no time */
  evaluationPace?: Partial<EvaluationPace>;
  /** A server whose models answer in place of the simulation, in their own time. */
  upstream?: UpstreamOptions;
  /** Makes the vectors of knowledge bases. @default the upstream's, or a simulation that knows no synonyms */
  embed?: Embed;
  /** What goes wrong, and when. @default [] */
  faults?: readonly FaultRule[];
  /** Called when a call has ended. */
  log?: (call: RecordedCall) => void;
  /** Called with what was thrown where the endpoint itself failed. @default console.error */
  onDefect?: (error: unknown) => void;
}

/** An AWS endpoint that executes Bedrock. */
export interface LocalAws {
  /** Answers a request, as AWS would. */
  fetch(request: Request): Promise<Response>;
  /** Does the same with plain values, for a server that has no `Request`. */
  answer: Answer;
  models: ModelRegistry;
  clock: Clock;
  objects: ObjectStore;
  /** EventBridge: what was not delivered, and when everything is. */
  events: Events;
  /** AppConfig: configurations can be set from code. */
  configurations: Configurations;
  /** What rules and queues invoke in place of Lambda's functions. */
  functions: LocalFunctions;
  /** What goes wrong; rules can be set and cleared at any time. */
  faults: FaultInjector;
  /** The last calls, the oldest first; those under way are among them. */
  calls(): RecordedCall[];
  /**
   * Forgets calls, jobs, knowledge bases, agents, events, configurations and functions, and lets imported models sleep.
   */
  reset(): void;
  /** Ends what is under way. */
  close(): Promise<void>;
}

/**
 * Makes an AWS endpoint that executes Bedrock with simulated models: a fetch handler that runs wherever `Request` and
 * `Response` are known, in a page too.
 *
 * @param options How it is to be.
 *
 * @example
 * ```ts
 * import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
 * import { createLocalAws, fetchRequestHandler } from '@outcrop/snippets/local-aws';
 *
 * const aws = createLocalAws({ latency: 'none' });
 * const client = new BedrockRuntimeClient({
 *   region: 'us-east-1',
 *   credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
 *   requestHandler: fetchRequestHandler(aws.fetch),
 * });
 * const { usage } = await client.send(
 *   new ConverseCommand({
 *     modelId: 'amazon.nova-lite-v1:0',
 *     messages: [{ role: 'user', content: [{ text: 'Hello' }] }],
 *   }),
 * );
 * console.assert(usage?.totalTokens === (usage?.inputTokens ?? 0) + (usage?.outputTokens ?? 0));
 * ```
 */
export function createLocalAws({
  seed = 'outcrop',
  latency = 'real',
  clock = realClock,
  models = defaultModels,
  objects = memoryObjectStore(),
  queues = noQueues,
  accountId = '000000000000',
  callsKept = 1_000,
  quotas = {},
  pace = {},
  evaluationPace = {},
  upstream,
  embed,
  faults = [],
  log = () => {},
  onDefect = (error) => console.error(error),
}: LocalAwsOptions = {}): LocalAws {
  const closing = new AbortController();
  const calls = new CallLog(callsKept);
  const closed = closing.signal;
  const registry = new ModelRegistry(models);
  const copies = latency === 'none' ? instantCopies : {};
  const imported = new ImportedModels({ seed, clock, models: registry, accountId, closed, copies });
  const engine = upstream ? openAiCompatibleEngine(upstream) : simulatedEngine({ seed, clock, latency });
  const runtime = {
    seed,
    clock,
    models: registry,
    imported,
    inference: importedEngine(engine, imported),
    faults: new FaultInjector({ seed, clock, rules: faults }),
  };
  const runRecord = recordRunner(runtime);
  const jobs = new BatchJobs({
    seed,
    clock,
    objects,
    runRecord,
    accountId,
    closed,
    quotas,
    pace: latency === 'none' ? { ...instantStages, ...pace } : pace,
  });
  const knowledgeBases = new KnowledgeBases({
    seed,
    clock,
    objects,
    embed: embed ?? (upstream ? openAiCompatibleEmbed(upstream) : simulatedEmbed),
    accountId,
    closed,
    startingMs: latency === 'none' ? 0 : 2_000,
  });
  const evaluations = new EvaluationJobs({
    ...modelEvaluators({ ...runtime, knowledgeBases }),
    seed,
    clock,
    objects,
    accountId,
    closed,
    pace: latency === 'none' ? { ...instantEvaluation, ...evaluationPace } : evaluationPace,
    instant: latency === 'none',
  });
  const importMs = latency === 'none' ? 0 : 15_000;
  const importJobs = new ImportJobs({ seed, clock, objects, imported, accountId, closed, importMs });
  const ragSessions = new RagSessions(seed);
  const settlingMs = latency === 'none' ? 0 : 3_000;
  const agents = new Agents({ seed, clock, models: registry, accountId, closed, settlingMs });
  const agentSessions = new AgentSessions(clock);
  const functions = new LocalFunctions({ clock, queues, accountId, closed });
  const events = new Events({ seed, clock, queues, functions, accountId, closed, onDefect });
  const configurations = new Configurations({ seed, clock, instant: latency === 'none' });
  const stores = {
    objects,
    jobs,
    evaluations,
    knowledgeBases,
    ragSessions,
    importJobs,
    agents,
    agentSessions,
    events,
    configurations,
  };
  const aws: LocalAwsContext = { ...runtime, ...stores, accountId, closed };
  const answer = dispatch(operations, aws, { onStart: (call) => calls.add(call), onEnd: log, onDefect });
  return {
    fetch: fetchByAnswer(answer),
    answer,
    models: aws.models,
    clock,
    objects: aws.objects,
    events,
    configurations,
    functions,
    faults: aws.faults,
    calls: () => calls.list(),
    reset() {
      calls.clear();
      jobs.reset();
      evaluations.reset();
      knowledgeBases.reset();
      ragSessions.reset();
      agents.reset();
      agentSessions.reset();
      importJobs.reset();
      imported.reset();
      events.reset();
      configurations.reset();
      functions.reset();
    },
    async close() {
      closing.abort();
    },
  };
}

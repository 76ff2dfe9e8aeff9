import type { Agents } from './agents/agents.ts';
import type { AgentSessions } from './agents/invocation/agent-sessions.ts';
import type { Clock } from './clock/clock.ts';
import type { Configurations } from './configurations/configurations.ts';
import type { EvaluationJobs } from './evaluation/evaluation-jobs.ts';
import type { Events } from './events/events.ts';
import type { FaultInjector } from './faults/fault-injector.ts';
import type { ImportJobs } from './imported/import-jobs.ts';
import type { ImportedModels } from './imported/imported-models.ts';
import type { InferenceEngine } from './inference/inference-engine.ts';
import type { BatchJobs } from './jobs/batch-jobs.ts';
import type { KnowledgeBases } from './knowledge-bases/knowledge-bases.ts';
import type { ModelRegistry } from './models/model-registry.ts';
import type { ObjectStore } from './objects/object-store.ts';
import type { RagSessions } from './rag/rag-sessions.ts';

/** What operations work with. */
export interface LocalAwsContext {
  seed: string;
  clock: Clock;
  models: ModelRegistry;
  importJobs: ImportJobs;
  /** Those of the models that were imported. */
  imported: ImportedModels;
  inference: InferenceEngine;
  objects: ObjectStore;
  jobs: BatchJobs;
  evaluations: EvaluationJobs;
  knowledgeBases: KnowledgeBases;
  ragSessions: RagSessions;
  agents: Agents;
  agentSessions: AgentSessions;
  events: Events;
  configurations: Configurations;
  faults: FaultInjector;
  /** Twelve digits. */
  accountId: string;
  /** Aborted when the endpoint closes. */
  closed: AbortSignal;
}

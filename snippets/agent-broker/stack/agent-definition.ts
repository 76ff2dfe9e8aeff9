import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { JsonObject } from '../json-object.ts';
import type { ModelAccess } from './model-access.ts';

/** An agent of the stack: what the registry tells of it, and what runs it. */
export interface AgentDefinition {
  /** The name of its tool: letters, digits, `_` and `-`, 64 at most. */
  name: string;
  /** What it can do, in words by which a model chooses. */
  description: string;
  /** The JSON Schema of what it must be told. */
  inputSchema: JsonObject;
  runs: AgentRuns;
}

/** What does an agent's work: a worker of the stack, or somebody else who reads the queue that is named. */
export type AgentRuns = AgentWorker | { by: 'others'; queue: IQueue };

/**
 * What a worker of the stack asks: a model, an agent of Amazon Bedrock, an endpoint outside, or the model behind the
 * example's agent of this name, with its tools.
 */
export type AgentWorker =
  | { by: 'model'; model: ModelAccess; systemPrompt: string }
  | { by: 'bedrock-agent'; agentId: string; agentAliasId: string }
  | { by: 'http'; url: string }
  | { by: 'travel'; model: ModelAccess };

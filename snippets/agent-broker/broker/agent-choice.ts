import type { JsonObject } from '../json-object.ts';

/** An agent that a model chose, and what it filled in for it. */
export interface AgentChoice {
  agent: string;
  /** Fits the agent's schema. */
  input: JsonObject;
}

import type { JsonObject } from '../json-object.ts';

/** Where an agent takes its work from. */
export type Ingress =
  | { type: 'queue'; url: string }
  /** An endpoint outside, which gets the message by POST. */
  | { type: 'http'; url: string };

/** What is told about an agent, to the model that chooses and to the broker that hands over. */
export interface AgentContext {
  /** The name of its tool: letters, digits, `_` and `-`, 64 at most. */
  name: string;
  /** What it can do, in words by which a model chooses. */
  description: string;
  /** The JSON Schema of what it must be told. */
  inputSchema: JsonObject;
  ingress: Ingress;
}

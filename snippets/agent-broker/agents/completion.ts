import type { JsonObject } from '../json-object.ts';

/** How a task ended, in the data of an event `task.completed`. */
export type Completion =
  | { status: 'completed'; agent: string; taskToken: string; result: JsonObject; usage?: TokenUsage }
  /** It could not go on without what is missing; what it has by then stands beside. */
  | {
      status: 'incomplete';
      agent: string;
      taskToken: string;
      missing: readonly MissingInput[];
      result?: JsonObject;
      usage?: TokenUsage;
    }
  | { status: 'failed'; agent: string; taskToken: string; reason: string; usage?: TokenUsage };

/** Something that an agent must know and does not. */
export interface MissingInput {
  /** The name of the field, such as `departureDate`. */
  name: string;
  /** The question, as one would ask the requester. */
  question: string;
}

/** What a task took of a model. */
export interface TokenUsage {
  modelCalls: number;
  inputTokens: number;
  outputTokens: number;
}

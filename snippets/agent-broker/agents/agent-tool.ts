import type { TaskMessage } from '../broker/task-message.ts';
import type { JsonObject } from '../json-object.ts';

/** Something that an agent's model can do, by code that runs where the agent runs. */
export interface AgentTool {
  /** Letters, digits, `_` and `-`, 64 at most. */
  name: string;
  description: string;
  /** The JSON Schema of its input: of a zod schema, what `z.toJSONSchema` gives. */
  inputSchema: JsonObject;
  /**
   * Does what the model asks for.
   *
   * @param input What the model filled in; it fits the schema.
   * @param task The agent's task, by whose token whatever is changed in the world must change once.
   * @param signal Ends the work early.
   * @returns What the model is told. What is thrown it is told too, as an error.
   */
  run(input: JsonObject, task: TaskMessage, signal?: AbortSignal): Promise<JsonObject>;
}

import * as z from 'zod';
import type { AgentTool } from '../agents/agent-tool.ts';
import type { TaskMessage } from '../broker/task-message.ts';
import type { JsonObject } from '../json-object.ts';

/**
 * Makes a tool whose schema is told to the model and checked when the model calls.
 *
 * @param name Its name.
 * @param description What it does, for the model.
 * @param schema Its input.
 * @param run Does it.
 */
export function travelTool<T>(
  name: string,
  description: string,
  schema: z.ZodType<T>,
  run: (input: T, task: TaskMessage) => JsonObject | Promise<JsonObject>,
): AgentTool {
  return {
    name,
    description,
    inputSchema: jsonSchemaOf(schema),
    run: async (input, task) => run(schema.parse(input), task),
  };
}

/** One object for one schema, so that whoever reads it can keep what was read. */
const jsonSchemas = new WeakMap<z.ZodType, JsonObject>();

function jsonSchemaOf(schema: z.ZodType): JsonObject {
  const known = jsonSchemas.get(schema);
  if (known) return known;
  const { $schema: _, ...json } = z.toJSONSchema(schema);
  const made: JsonObject = JSON.parse(JSON.stringify(json));
  jsonSchemas.set(schema, made);
  return made;
}

import * as z from 'zod';
import type { JsonObject } from '../json-object.ts';
import type { MissingInput } from './completion.ts';

const missing = z.object({
  missing: z
    .array(z.object({ name: z.string().min(1).max(64), question: z.string().min(1).max(500) }))
    .min(1)
    .max(20),
});

const { $schema: _, ...inputSchema } = z.toJSONSchema(missing);

/** The tool by which an agent's model says that it cannot go on, and what it would have to know. */
export const reportMissingTool = {
  name: 'report_missing_information',
  description:
    'Says that the task cannot be done without something that neither the task nor a tool tells, and asks for it.',
  inputSchema: JSON.parse(JSON.stringify(inputSchema)) as JsonObject,
  /** Reads what the model reported; nothing, if it does not fit. */
  read: (input: unknown): MissingInput[] | undefined => missing.safeParse(input).data?.missing,
};

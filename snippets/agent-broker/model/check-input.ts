import * as z from 'zod';
import type { JsonObject } from '../json-object.ts';

/** An input that fits its schema, or what is wrong with it. */
export type CheckedInput = { input: JsonObject } | { fault: string };

type Check = (input: unknown) => CheckedInput;

const checks = new WeakMap<JsonObject, Check>();
const anObject = z.record(z.string(), z.json());

/**
 * Holds what a model filled in against a tool's JSON Schema.
 *
 * zod reads the schema: it refuses the keywords that it cannot hold (`if`, `not`, `dependentRequired`, `unevaluatedProperties`
 * …) instead of passing over them, and needs no `eval`, so that pages with a strict policy can check too.
 *
 * @param schema The schema; what was read of it is kept for as long as it is the same object.
 * @param input What was filled in.
 * @returns The input with the schema's defaults, or the fault in a sentence that the model can mend it by.
 */
export function checkInput(schema: JsonObject, input: unknown): CheckedInput {
  const check = checks.get(schema) ?? readSchema(schema);
  checks.set(schema, check);
  return check(input);
}

function readSchema(schema: JsonObject): Check {
  try {
    const type = z.fromJSONSchema(schema).pipe(anObject);
    return (input) => {
      const { data, error } = type.safeParse(input);
      return data ? { input: data } : { fault: sentence(error) };
    };
  } catch (error) {
    const fault = `its schema cannot be read: ${error instanceof Error ? error.message : error}`;
    return () => ({ fault });
  }
}

function sentence(error: z.ZodError | undefined): string {
  const issues = error?.issues.map(({ path, message }) => `${path.join('.') || 'input'}: ${message}`) ?? [];
  return issues.slice(0, 10).join('; ');
}

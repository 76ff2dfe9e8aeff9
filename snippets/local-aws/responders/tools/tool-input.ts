import { resolveSchema } from '../resolve-schema.ts';
import { argumentOf } from './argument.ts';
import { argumentValue } from './argument-value.ts';
import type { RequestFacts } from './request-facts.ts';

type Schema = Record<string, unknown>;

/** A tool's input, as far as the request gives it. */
export interface ToolInput {
  input: Record<string, unknown>;
  /** The required arguments that the request doesn't give, with their schemas; nested ones by their path. */
  missing: { name: string; schema: Schema }[];
}

/** Deeper than any tool's schema; recursive schemas end here. */
const deepest = 6;

/**
 * Fills the arguments of a tool with what a request says; what it doesn't say is left out.
 *
 * An argument that is required, not said and has a default gets the default.
 *
 * @param schema The JSON Schema of the tool's input.
 * @param facts What the request says.
 */
export function toolInput(schema: Schema, facts: RequestFacts): ToolInput {
  return objectOf(schema, schema, facts, '', 0);
}

function objectOf(schema: Schema, root: Schema, facts: RequestFacts, path: string, depth: number): ToolInput {
  const required: unknown[] = Array.isArray(schema.required) ? schema.required : [];
  const input: Record<string, unknown> = {};
  const missing: ToolInput['missing'] = [];
  for (const [name, property] of Object.entries(asSchema(schema.properties))) {
    const resolved = { ...resolveSchema(asSchema(property), root) };
    const needed = required.includes(name);
    const isObject = resolved.properties !== undefined && depth < deepest;
    const inner = isObject ? objectOf(resolved, root, facts, `${path}${name}.`, depth + 1) : undefined;
    const value = inner ? someOf(inner.input) : argumentValue(argumentOf(name, resolved), facts);
    if (value !== undefined) input[name] = value;
    else if (needed && resolved.default !== undefined) input[name] = resolved.default;
    else if (needed && !inner?.missing.length) missing.push({ name: `${path}${name}`, schema: resolved });
    if (inner && (needed || value !== undefined)) missing.push(...inner.missing);
  }
  return { input, missing };
}

function someOf(input: object): object | undefined {
  return Object.keys(input).length > 0 ? input : undefined;
}

function asSchema(value: unknown): Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : {};
}

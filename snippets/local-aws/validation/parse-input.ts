import type * as z from 'zod';
import { ServiceError } from '../service-error.ts';

type Issue = z.core.$ZodIssue;

/** The longest value that a message repeats, in characters. */
const longestValue = 1_000;

/**
 * Holds a request's JSON against a schema, as AWS does: first that each member has its type, then the constraints.
 *
 * @param schema What the operation takes; members that it doesn't name are ignored. In the messages of its own checks,
 * `{path}` stands for where the member is.
 * @param json The request's JSON; members of the path and of the query may be put into it.
 * @throws {ServiceError} SerializationException for a wrong type; ValidationException for a constraint that does not
 * hold: one that the schema words itself alone, the others all together in AWS's words.
 */
export function parseInput<T>(schema: z.ZodType<T>, json: unknown): T {
  const result = schema.safeParse(json, { reportInput: true });
  if (result.success) return result.data;
  const { issues } = result.error;
  const misfit = issues.find(isMisfit);
  if (misfit) throw new ServiceError('SerializationException', misfitMessage(misfit));
  const worded = issues.find((issue) => issue.code === 'custom');
  if (worded)
    throw new ServiceError('ValidationException', worded.message.replace('{path}', worded.path.join('.')));
  const lines = issues.map(constraintMessage);
  const count = lines.length === 1 ? '1 validation error' : `${lines.length} validation errors`;
  throw new ServiceError('ValidationException', `${count} detected: ${lines.join('; ')}`);
}

/** Whether a member is there, but of another JSON type. */
function isMisfit({ code, input }: Issue): boolean {
  if (input === undefined || input === null) return false;
  return code === 'invalid_type' || (code === 'invalid_value' && typeof input !== 'string');
}

function misfitMessage(issue: Issue): string {
  const expected = issue.code === 'invalid_type' ? typeNames[issue.expected] : 'a String';
  return `${jsonType(issue.input)} can not be converted to ${expected ?? 'the expected type'} at '${path(issue)}'`;
}

const typeNames: Record<string, string> = {
  array: 'a List',
  boolean: 'a Boolean',
  int: 'an Integer',
  number: 'a Number',
  object: 'a Structure',
  record: 'a Map',
  string: 'a String',
};

function jsonType(value: unknown): string {
  if (Array.isArray(value)) return 'START_ARRAY';
  if (typeof value === 'boolean') return value ? 'TRUE_VALUE' : 'FALSE_VALUE';
  if (typeof value === 'number') return 'NUMBER_VALUE';
  return typeof value === 'string' ? 'STRING_VALUE' : 'START_OBJECT';
}

function constraintMessage(issue: Issue): string {
  const missing = issue.input === undefined || issue.input === null;
  const value = missing ? 'null' : `'${shown(issue.input)}'`;
  const rule = missing ? 'Member must not be null' : constraint(issue);
  return `Value ${value} at '${path(issue)}' failed to satisfy constraint: ${rule}`;
}

function constraint(issue: Issue): string {
  switch (issue.code) {
    case 'too_small':
      return `Member must have ${measure(issue.origin)} greater than or equal to ${issue.minimum}`;
    case 'too_big':
      return `Member must have ${measure(issue.origin)} less than or equal to ${issue.maximum}`;
    case 'invalid_format':
      return `Member must satisfy regular expression pattern: ${patternText(issue.pattern)}`;
    case 'invalid_value':
      return `Member must satisfy enum value set: [${issue.values.join(', ')}]`;
    default:
      return issue.message;
  }
}

function measure(origin: string): string {
  return origin === 'string' || origin === 'array' ? 'length' : 'value';
}

/** The pattern as AWS's service model has it: without the slashes, flags and anchors of ours. */
function patternText(pattern = ''): string {
  return pattern.replace(/^\/\^?/, '').replace(/\$?\/[a-z]*$/, '');
}

/** Where the member is; AWS counts a list's members from 1. */
function path(issue: Issue): string {
  return issue.path.map((part) => (typeof part === 'number' ? `${part + 1}.member` : String(part))).join('.');
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

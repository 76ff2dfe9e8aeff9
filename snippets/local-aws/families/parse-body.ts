import type * as z from 'zod';
import { ServiceError } from '../service-error.ts';
import { notAnInteger } from './integer.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds a body against its family's schema, and says what is wrong in the words of the validator that Bedrock puts
 * before most families.
 *
 * @throws {ServiceError} ValidationException that names every violation.
 */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body, { reportInput: true });
  if (result.success) return result.data;
  const violations = withoutBoundsOfMisfits(result.error.issues).map(violation).join('');
  throw new ServiceError(
    'ValidationException',
    `Malformed input request: ${violations}, please reformat your input and try again.`,
  );
}

/** What has the wrong type is not measured as well. */
function withoutBoundsOfMisfits(issues: readonly Issue[]): Issue[] {
  const misfits = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => pointer(path)),
  );
  return issues.filter(({ code, path }) => code === 'invalid_type' || !misfits.has(pointer(path)));
}

function violation(issue: Issue): string {
  const at = pointer(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${at}: extraneous key [${key}] is not permitted`).join('');
  }
  if (issue.input === undefined) {
    return `${pointer(issue.path.slice(0, -1))}: required key [${String(issue.path.at(-1))}] not found`;
  }
  return `${at}: ${rule(issue)}`;
}

function pointer(path: readonly PropertyKey[]): string {
  return ['#', ...path.map(String)].join('/');
}

function rule(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected type: ${expectedType(issue)}, found: ${typeOf(issue.input)}`;
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_format':
      return `string [${String(issue.input)}] does not match pattern ${issue.pattern?.replace(/^\/|\/$/g, '')}`;
    case 'invalid_value':
      return `${String(issue.input)} is not a valid enum value`;
    default:
      return issue.message;
  }
}

function tooBig({ origin, maximum, input }: z.core.$ZodIssueTooBig): string {
  if (Array.isArray(input)) return `expected maximum item count: ${maximum}, found: ${input.length}`;
  if (origin === 'string') return `expected maxLength: ${maximum}, actual: ${String(input).length}`;
  return `${String(input)} is not less or equal to ${maximum}`;
}

function tooSmall({ origin, minimum, inclusive, input }: z.core.$ZodIssueTooSmall): string {
  if (Array.isArray(input)) return `expected minimum item count: ${minimum}, found: ${input.length}`;
  if (origin === 'string') return `expected minLength: ${minimum}, actual: ${String(input).length}`;
  return `${String(input)} is not greater ${inclusive ? 'or equal to' : 'than'} ${minimum}`;
}

function expectedType({ message, expected }: z.core.$ZodIssueInvalidType): string {
  return typeNames[message === notAnInteger ? 'int' : expected] ?? expected;
}

const typeNames: Record<string, string> = {
  array: 'JSONArray',
  boolean: 'Boolean',
  int: 'Integer',
  number: 'Number',
  object: 'JSONObject',
  record: 'JSONObject',
  string: 'String',
};

function typeOf(value: unknown): string {
  if (value === null) return 'Null';
  if (Array.isArray(value)) return 'JSONArray';
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'BigDecimal';
  return typeNames[typeof value] ?? typeof value;
}

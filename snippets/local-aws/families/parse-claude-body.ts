import type * as z from 'zod';
import { ServiceError } from '../service-error.ts';
import { notAnInteger } from './integer.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds a body against a schema, and says what is wrong in the words of Anthropic's own validator, which Bedrock hands
 * on for Claude: the first mistake alone.
 *
 * @throws {ServiceError} ValidationException.
 */
export function parseClaudeBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body, { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const message = issue ? `${[...where(issue, body)].join('.')}: ${rule(issue)}` : '';
  throw new ServiceError('ValidationException', message);
}

/** Where the mistake is, with the tag of each union on the way, as in `messages.0.content.0.text.text`. */
function* where(issue: Issue, body: unknown): Generator<string> {
  const path = pathOf(issue);
  if (path.length === 0) yield 'body';
  let value = body;
  for (const [index, key] of path.entries()) {
    yield String(key);
    value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, key) : undefined;
    const tag = index < path.length - 1 && path[0] !== 'system' ? tagOf(value, path[index - 1]) : undefined;
    if (tag !== undefined) yield tag;
  }
}

function pathOf(issue: Issue): PropertyKey[] {
  if (issue.code === 'unrecognized_keys') return [...issue.path, issue.keys[0] ?? ''];
  return issue.code === 'invalid_union' ? issue.path.slice(0, -1) : issue.path;
}

function tagOf(value: unknown, list: PropertyKey | undefined): string | undefined {
  if (!isRecord(value)) return undefined;
  if (typeof value['type'] === 'string') return value['type'];
  return list === 'tools' ? 'custom' : undefined;
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rule(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return 'Extra inputs are not permitted';
  if (issue.code === 'invalid_union') return unionRule(issue);
  if (issue.input === undefined) return 'Field required';
  switch (issue.code) {
    case 'invalid_type':
      return typeRule(issue);
    case 'too_big':
    case 'too_small':
      return boundRule(issue);
    case 'invalid_value':
      return `Input should be ${oneOf(issue.values, ' or ')}`;
    case 'invalid_format':
      return `String should match pattern '${issue.pattern?.replace(/^\/|\/$/g, '')}'`;
    default:
      return issue.message;
  }
}

const typeNames: Record<string, string> = {
  array: 'list',
  boolean: 'boolean',
  int: 'integer',
  number: 'number',
  object: 'dictionary',
  record: 'dictionary',
  string: 'string',
};

function typeRule({ expected, input, message }: z.core.$ZodIssueInvalidType): string {
  const type = message === notAnInteger ? 'int' : expected;
  const valid = `Input should be a valid ${typeNames[type] ?? type}`;
  return type === 'int' && typeof input === 'number'
    ? `${valid}, got a number with a fractional part`
    : valid;
}

function boundRule(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall): string {
  const [bound, least, order] =
    issue.code === 'too_big' ? [issue.maximum, 'most', 'less'] : [issue.minimum, 'least', 'greater'];
  if (issue.origin === 'array')
    return `List should have at ${least} ${bound} ${bound === 1 ? 'item' : 'items'}`;
  if (issue.origin === 'string') {
    return `String should have at ${least} ${bound} ${bound === 1 ? 'character' : 'characters'}`;
  }
  return `Input should be ${order} than or equal to ${bound}`;
}

function unionRule({ input, ...issue }: z.core.$ZodIssueInvalidUnion): string {
  const tag = isRecord(input) ? input['type'] : undefined;
  if (tag === undefined) return "Unable to extract tag using discriminator 'type'";
  const tags = 'options' in issue && Array.isArray(issue.options) ? oneOf(issue.options, ', ') : '';
  return `Input tag '${String(tag)}' found using 'type' does not match any of the expected tags: ${tags}`;
}

function oneOf(values: readonly unknown[], last: string): string {
  const quoted = values.map((value) => `'${String(value)}'`);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((part) => part !== '').join(last);
}

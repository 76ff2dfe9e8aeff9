import { validRequests } from './valid-requests.ts';
import type { WireRequest } from './wire-request.ts';

/** Draws a whole number from 0 up to, but not including, its argument. */
export type Draw = (below: number) => number;

type Mutation = (request: WireRequest, draw: Draw) => Partial<WireRequest>;

const strange: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e308,
  2 ** 53,
  '',
  ' ',
  'x'.repeat(10_000),
  '\u0000\ud800\uffff',
  '__proto__',
  '../../etc/passwd',
  'NaN',
  [],
  {},
  [[]],
  { text: null },
  [null],
  { s3Uri: {} },
  { bytes: 'not base64!' },
  { constructor: { prototype: 1 } },
];

const bodies: readonly string[] = [
  '',
  'null',
  '[]',
  '"text"',
  '1',
  '{',
  '{"messages":[{"role":"user","content":[{"text":"a"}]}],"messages":1}',
  '{"__proto__":{"messages":[]}}',
  '\ufeff{}',
  '{"a":1e999}',
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  `${'{"messages":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
];

const targets: readonly string[] = [
  '/',
  '//',
  '/%',
  '/model/%/converse',
  '/model/%zz/converse',
  '/model/%ff%fe/converse',
  '/model/%00/converse',
  '/model//converse',
  '/model/..%2f..%2fetc/converse',
  '/model/../../converse',
  `/model/${'a'.repeat(5_000)}/converse`,
  '/model/a/b/c/converse',
  '/model/constructor/invoke',
  '/model/__proto__/converse',
  '/MODEL/a/CONVERSE',
  '/model-invocation-job/%E0%A4%A/stop',
  '/model-invocation-jobs?maxResults=NaN&nextToken=%ff&submitTimeAfter=never',
  '/model-invocation-jobs?maxResults=1&maxResults=2',
  '/foundation-models?byProvider=%',
  '/foundation-models/%2F',
  '/?',
  '/#',
];

const headers: readonly Record<string, string>[] = [
  { 'content-type': 'text/xml' },
  { 'content-encoding': 'gzip' },
  { accept: 'x/'.repeat(2_000) },
  { authorization: 'AWS4-HMAC-SHA256 Credential=' },
  { authorization: 'AWS4-HMAC-SHA256 Credential=a/20250317/../bedrock/aws4_request' },
  { authorization: 'Bearer \u00ff' },
  { 'x-amzn-bedrock-accept': '\u00e9' },
  { 'x-filler': 'x'.repeat(14_000) },
  { 'x-amz-target': 'Nothing.AtAll' },
];

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'];

const mutations: readonly Mutation[] = [
  changeValue,
  changeValue,
  changeValue,
  changeValue,
  ({ body }, draw) => ({ body: body.subarray(0, draw(body.length + 1)) }),
  ({ body }, draw) => ({ body: flipBytes(body, draw) }),
  (_, draw) => ({ body: Buffer.from(pick(bodies, draw)) }),
  (_, draw) => ({ body: Buffer.from(Array.from({ length: draw(200) }, () => draw(256))) }),
  (_, draw) => ({ target: pick(targets, draw) }),
  ({ target }, draw) => ({
    target: `${target.slice(0, 1 + draw(target.length))}${pick(['%', '/', '?', '%2', ';', ''], draw)}`,
  }),
  (_, draw) => ({ method: pick(methods, draw) }),
  (request, draw) => ({ headers: { ...request.headers, ...pick(headers, draw) } }),
];

/**
 * Makes a request that is wrong in one way or several, or in none that matters.
 *
 * @param draw Decides about everything.
 */
export function mutateRequest(draw: Draw): WireRequest {
  let request = pick(validRequests, draw);
  for (let times = 1 + draw(2); times > 0; times--) {
    request = { ...request, ...pick(mutations, draw)(request, draw) };
  }
  return request;
}

/** Puts something else in the place of a value within the body, leaves it out, or says it twice. */
function changeValue({ body }: WireRequest, draw: Draw): Partial<WireRequest> {
  // What is nested too deeply for this function is hostile enough.
  if (body.length > 50_000) return {};
  let root: unknown;
  try {
    root = JSON.parse(body.toString());
  } catch {
    return {};
  }
  const places = placesOf(root);
  if (places.length === 0) return {};
  const { within, key } = pick(places, draw);
  const way = draw(8);
  if (way === 0) Reflect.deleteProperty(within, key);
  else if (way === 1) Reflect.set(within, `${key}x`, Reflect.get(within, key));
  else Reflect.set(within, key, pick(strange, draw));
  return { body: Buffer.from(JSON.stringify(root)) };
}

function placesOf(value: unknown): { within: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ within: value, key }, ...placesOf(inner)]);
}

function flipBytes(body: Buffer, draw: Draw): Buffer {
  const flipped = Buffer.from(body);
  for (let times = 1 + draw(4); times > 0 && flipped.length > 0; times--) {
    flipped[draw(flipped.length)] = draw(256);
  }
  return flipped;
}

export function pick<T>(items: readonly T[], draw: Draw): T {
  return items[draw(items.length)] as T;
}

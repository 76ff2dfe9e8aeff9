import { cbor, tag, tagSymbol } from '@smithy/core/cbor';
import type { Answer, HttpCall, HttpReply } from '../http/http-exchange.ts';
import { ServiceError } from '../service-error.ts';
import { joinBytes } from '../wire/join-bytes.ts';

const operationPath = /^\/service\/(?<service>\w+)\/operation\/(?<operation>\w+)$/;
/** CBOR's tag for seconds since 1970. */
const epochTag = 1;
/** The members of answers that hold times. */
const timeMembers: ReadonlySet<string> = new Set(['Timestamps']);

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Lets what answers JSON answer Smithy's RPC v2 in CBOR too, which the SDKs of some languages speak with CloudWatch.
 *
 * @param answer What answers; it finds the operation's name in the header `x-amz-target`.
 */
export function answerCbor(answer: Answer): Answer {
  return async function answerEither(http) {
    const path = operationPath.exec(http.target)?.groups;
    if (!path || http.headers.get('smithy-protocol') !== 'rpc-v2-cbor') return answer(http);
    return toCbor(await answer(fromCbor(http, `${path['service']}.${path['operation']}`)));
  };
}

function fromCbor(http: HttpCall, target: string): HttpCall {
  return {
    ...http,
    target: '/',
    headers: { get: (name) => (name === 'x-amz-target' ? target : http.headers.get(name)) },
    async readBody() {
      const body = await http.readBody();
      return body.length === 0 ? body : encoder.encode(jsonOf(body));
    },
  };
}

function jsonOf(body: Uint8Array): string {
  try {
    return JSON.stringify(cbor.deserialize(body), (_, value) => (isTagged(value) ? value.value : value));
  } catch (cause) {
    throw new ServiceError('SerializationException', 'The request body is not CBOR.', { cause });
  }
}

function isTagged(value: unknown): value is { value: unknown } {
  return typeof value === 'object' && value !== null && tagSymbol in value;
}

function toCbor({ status, headers, body }: HttpReply): HttpReply {
  const name = headers['x-amzn-errortype'];
  return {
    status,
    headers: { ...headers, 'content-type': 'application/cbor', 'smithy-protocol': 'rpc-v2-cbor' },
    body: typeof body === 'string' ? encode(body, name) : encodeLate(body, name),
  };
}

/** An answer that a fault makes trickle, or break off. */
async function* encodeLate(
  body: Exclude<HttpReply['body'], string>,
  errorName: string | undefined,
): AsyncGenerator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  if (body instanceof Uint8Array) pieces.push(body);
  else for await (const piece of body) pieces.push(piece);
  yield encode(decoder.decode(joinBytes(pieces)), errorName);
}

function encode(json: string, errorName: string | undefined): Uint8Array {
  const value = JSON.parse(json, (key, member) => (timeMembers.has(key) ? member.map(taggedTime) : member));
  return cbor.serialize(errorName ? { __type: `com.amazonaws.cloudwatch#${errorName}`, ...value } : value);
}

function taggedTime(seconds: number): unknown {
  return tag({ tag: epochTag, value: seconds });
}

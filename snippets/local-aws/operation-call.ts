import type { LocalAwsContext } from './local-aws-context.ts';
import type { OperationCall } from './operation.ts';
import { parseJson } from './wire/parse-json.ts';
import { readBody } from './wire/read-body.ts';

/** The region of a signature's scope: `Credential=<key>/<date>/<region>/<service>/aws4_request`. */
const signedRegion = /Credential=[^/]*\/\d*\/(?<region>[a-z0-9-]+)\//;

/**
 * Reads what a request says.
 *
 * @param params The path's names, decoded.
 * @param startedAt When it came in, by the endpoint's clock.
 * @throws {ServiceError} If its body is too large.
 */
export async function operationCall(
  aws: LocalAwsContext,
  request: Request,
  { params, startedAt }: Pick<OperationCall, 'params' | 'startedAt'>,
): Promise<OperationCall> {
  const body = await readBody(request);
  let parsed: Record<string, unknown> | undefined;
  let signal: AbortSignal | undefined;
  return {
    aws,
    params,
    startedAt,
    body,
    headers: request.headers,
    get query() {
      return new URL(request.url).searchParams;
    },
    json() {
      parsed ??= parseJson(body);
      return parsed;
    },
    // Joined when it is asked for: an answer that is due at once has no use for it.
    get signal() {
      signal ??= AbortSignal.any([request.signal, aws.closed]);
      return signal;
    },
    get region() {
      return signedRegion.exec(request.headers.get('authorization') ?? '')?.groups?.region ?? 'us-east-1';
    },
  };
}

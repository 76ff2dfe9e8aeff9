import type { HttpCall } from './http/http-exchange.ts';
import type { LocalAwsContext } from './local-aws-context.ts';
import type { OperationCall } from './operation.ts';
import { parseJson } from './wire/parse-json.ts';

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
  http: HttpCall,
  { params, startedAt }: Pick<OperationCall, 'params' | 'startedAt'>,
): Promise<OperationCall> {
  const body = await http.readBody();
  let parsed: Record<string, unknown> | undefined;
  let signal: AbortSignal | undefined;
  return {
    aws,
    params,
    startedAt,
    body,
    headers: http.headers,
    get query() {
      const start = http.target.indexOf('?');
      return new URLSearchParams(start < 0 ? '' : http.target.slice(start));
    },
    json() {
      parsed ??= parseJson(body);
      return parsed;
    },
    // Joined when it is asked for: an answer that is due at once has no use for it.
    get signal() {
      signal ??= AbortSignal.any([http.signal, aws.closed]);
      return signal;
    },
    get region() {
      return signedRegion.exec(http.headers.get('authorization') ?? '')?.groups?.region ?? 'us-east-1';
    },
  };
}

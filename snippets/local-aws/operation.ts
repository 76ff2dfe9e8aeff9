import type { LocalAwsContext } from './local-aws-context.ts';

/** A request that has found its operation. */
export interface OperationCall {
  aws: LocalAwsContext;
  /** What the path's names stand for, decoded. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  headers: Pick<Headers, 'get'>;
  body: Uint8Array;
  /**
   * The body as JSON; an empty one is `{}`.
   *
   * @throws {ServiceError} SerializationException, if it is not a JSON object.
   */
  json(): Record<string, unknown>;
  /** Aborted when the client goes away or the endpoint closes. */
  signal: AbortSignal;
  /** By the endpoint's clock. */
  startedAt: number;
  /** The region that the request was signed for. */
  region: string;
}

/** What an operation answers. */
export type OperationReply =
  | { type: 'json'; value: object; headers?: Record<string, string> }
  | { type: 'bytes'; body: Uint8Array; contentType: string; headers?: Record<string, string> }
  /** Event-stream frames; each step is sent at once. A thrown `ServiceError` becomes an exception frame. */
  | { type: 'frames'; frames: AsyncIterable<Uint8Array>; headers?: Record<string, string> };

/** One operation of a service. */
export interface Operation {
  service:
    | 'appconfig'
    | 'appconfigdata'
    | 'bedrock'
    | 'bedrock-agent'
    | 'bedrock-agent-runtime'
    | 'bedrock-runtime'
    | 'cloudwatch'
    | 'eventbridge';
  /** The name in AWS's service model. */
  name: string;
  method: 'DELETE' | 'GET' | 'POST' | 'PUT';
  /** The path with its names, such as `/model/:modelId/converse`. */
  path: string;
  /** The header `X-Amz-Target`, in services whose operations all have the path `/`. */
  target?: string;
  /** The status of success. */
  status: number;
  /** One sentence for people: what it does here. */
  summary: string;
  /** @throws {ServiceError} If AWS would refuse the request. */
  handle(call: OperationCall): Promise<OperationReply> | OperationReply;
}

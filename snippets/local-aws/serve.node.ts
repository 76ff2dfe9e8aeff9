import { answerByFetch } from './http/answer-by-fetch.ts';
import { closePort } from './serve/close-port.node.ts';
import { lazyNeighbour } from './serve/lazy-neighbour.node.ts';
import { listen } from './serve/listen.node.ts';
import { nodeListener } from './serve/node-listener.node.ts';
import { routeByService } from './serve/route-by-service.node.ts';
import { sharePort } from './serve/share-port.node.ts';
import { startDynalite } from './serve/start-dynalite.node.ts';
import { startFauxqs } from './serve/start-fauxqs.node.ts';

/** The part of an endpoint that is served. */
export interface Served {
  fetch(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/** What `serve()` serves, and where. */
export interface ServeOptions<Aws extends Served> {
  /** The port; 0 lets the system choose. */
  port: number;
  /**
   * The address of the network interface.
   *
   * @default {'127.0.0.1'}
   */
  host?: string;
  /** The endpoint; it is closed with the server. */
  aws: Aws;
  /**
   * Milliseconds that requests under way may take when the server closes.
   *
   * @default {1000}
   */
  graceMs?: number;
}

/** A running endpoint. */
export interface ServedAws<Aws extends Served> {
  /** What `AWS_ENDPOINT_URL` is to be. */
  url: string;
  port: number;
  aws: Aws;
  /** Stops listening, and ends when every connection has. */
  close(): Promise<void>;
}

/**
 * Serves an endpoint on one port, over HTTP/1.1 and HTTP/2, with S3, SQS and DynamoDB beside Bedrock.
 *
 * A request goes to the service that it was signed for. S3 and SQS are fauxqs, DynamoDB is dynalite; both start with
 * their first request and keep everything in memory.
 *
 * @param options The endpoint and where it is to be.
 * @returns The running server.
 * @throws {ListenError} If the port is taken.
 *
 * @example
 * ```ts
 * const { url, close } = await serve({ port: 0, aws: createLocalAws() });
 * const client = new BedrockRuntimeClient({ endpoint: url });
 * ```
 */
export async function serve<Aws extends Served>(options: ServeOptions<Aws>): Promise<ServedAws<Aws>> {
  const { aws, host = '127.0.0.1', graceMs = 1000 } = options;
  const fauxqs = lazyNeighbour(startFauxqs);
  const dynalite = lazyNeighbour(startDynalite);
  const bedrock = nodeListener(answerByFetch((request) => aws.fetch(request)));
  const services = new Map([
    ['bedrock', bedrock],
    ['dynamodb', dynalite.listener],
    ['s3', fauxqs.listener],
    ['sqs', fauxqs.listener],
  ]);
  const shared = sharePort(routeByService(services, bedrock));
  const port = await listen(shared.server, host, options.port);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    aws,
    async close() {
      await Promise.all([closePort(shared, graceMs), fauxqs.close(), dynalite.close()]);
      await aws.close();
    },
  };
}

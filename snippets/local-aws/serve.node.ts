import { answerCbor } from './cloudwatch/answer-cbor.ts';
import { createLocalAws, type LocalAws, type LocalAwsOptions } from './create-local-aws.ts';
import { closePort } from './serve/close-port.node.ts';
import { endpointObjects } from './serve/endpoint-objects.ts';
import { endpointQueues } from './serve/endpoint-queues.ts';
import { lazyNeighbour } from './serve/lazy-neighbour.node.ts';
import { listen } from './serve/listen.node.ts';
import { nodeListener } from './serve/node-listener.node.ts';
import { recorded } from './serve/recorded.node.ts';
import { routeByService } from './serve/route-by-service.node.ts';
import { sharePort } from './serve/share-port.node.ts';
import { startDynalite } from './serve/start-dynalite.node.ts';
import { startFauxqs } from './serve/start-fauxqs.node.ts';

/** What `serve()` serves, and where. */
export interface ServeOptions extends LocalAwsOptions {
  /** The port; 0 lets the system choose. */
  port: number;
  /** The address of the network interface. @default '127.0.0.1' */
  host?: string;
  /** An endpoint that is there already, in place of the options for one. */
  aws?: LocalAws;
  /** Milliseconds that requests under way may take when the server closes. @default 1000 */
  graceMs?: number;
}

/** A running endpoint. */
export interface ServedAws {
  /** What `AWS_ENDPOINT_URL` is to be. */
  url: string;
  port: number;
  aws: LocalAws;
  /** Stops listening, ends when every connection has, and closes the endpoint with it. */
  close(): Promise<void>;
}

/**
 * Serves an endpoint on one port, over HTTP/1.1 and HTTP/2, with EventBridge, AppConfig, CloudWatch's metrics, S3,
 * SQS and DynamoDB beside Bedrock.
 *
 * A request goes to the service that it was signed for. S3 and SQS are fauxqs, DynamoDB is dynalite; both start with
 * their first request and keep everything in memory. Batch jobs read and write that S3, and rules and functions work
 * with that SQS.
 *
 * @param options The endpoint and where it is to be.
 * @returns The running server.
 * @throws {ListenError} If the port is taken.
 *
 * @example
 * ```ts
 * import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
 * import { serve } from '@outcrop/snippets/local-aws/serve';
 *
 * const { url, close } = await serve({ port: 0, latency: 'none' });
 * const client = new BedrockRuntimeClient({
 *   endpoint: url,
 *   region: 'us-east-1',
 *   credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
 * });
 * const answer = await client.send(
 *   new ConverseCommand({
 *     modelId: 'amazon.nova-lite-v1:0',
 *     messages: [{ role: 'user', content: [{ text: 'Hello' }] }],
 *   }),
 * );
 * console.assert(answer.stopReason === 'end_turn');
 * await close();
 * ```
 */
export async function serve(options: ServeOptions): Promise<ServedAws> {
  const { host = '127.0.0.1', graceMs = 1000 } = options;
  const s3 = endpointObjects(() => url);
  const sqs = endpointQueues(() => url);
  const aws = options.aws ?? createLocalAws({ objects: s3.store, queues: sqs.queues, ...options });
  const fauxqs = lazyNeighbour(startFauxqs);
  const dynalite = lazyNeighbour(startDynalite);
  const bedrock = nodeListener(aws.answer);
  const others = { dynamodb: dynalite.listener, s3: fauxqs.listener, sqs: fauxqs.listener };
  const services = new Map([
    ['bedrock', bedrock],
    ['events', bedrock],
    ['appconfig', bedrock],
    ['monitoring', nodeListener(answerCbor(aws.answer))],
  ]);
  for (const [name, listener] of Object.entries(others)) {
    services.set(name, options.log ? recorded(name, listener, aws.clock, options.log) : listener);
  }
  const shared = sharePort(routeByService(services, bedrock));
  const port = await listen(shared.server, host, options.port);
  const url = `http://${reachable(host)}:${port}`;
  return {
    url,
    port,
    aws,
    async close() {
      await Promise.all([
        closePort(shared, graceMs),
        fauxqs.close(),
        dynalite.close(),
        s3.close(),
        sqs.close(),
      ]);
      await aws.close();
    },
  };
}

/** An address of the interface that a client can connect to. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host.includes(':') ? `[${host === '::' ? '::1' : host}]` : host;
}

import { AppConfigClient } from '@aws-sdk/client-appconfig';
import { AppConfigDataClient } from '@aws-sdk/client-appconfigdata';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { LocalAws } from '@outcrop/snippets/local-aws';
import { type ServeOptions, serve } from '@outcrop/snippets/local-aws/serve';
import { beforeAll } from 'vitest';

/** What the tests of a file share. */
export interface SharedAws {
  /** The endpoint's address. */
  url: string;
  /** The endpoint itself. */
  local: LocalAws;
  sqs: SQSClient;
  dynamodb: DynamoDBClient;
  eventbridge: EventBridgeClient;
  appconfig: AppConfigClient;
  appconfigdata: AppConfigDataClient;
}

/**
 * Serves one endpoint for all tests of a file, as each test can have queues, tables and buses of its own.
 *
 * @param options Those of `serve()` that matter.
 * @returns Gives the address and the SDK's clients, within tests.
 */
export function sharedAws(options: Partial<ServeOptions> = {}): () => SharedAws {
  let shared: SharedAws | undefined;
  beforeAll(async () => {
    const served = await serve({ port: 0, latency: 'none', ...options });
    const settings = {
      endpoint: served.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    };
    const made = {
      sqs: new SQSClient(settings),
      dynamodb: new DynamoDBClient(settings),
      eventbridge: new EventBridgeClient(settings),
      appconfig: new AppConfigClient(settings),
      appconfigdata: new AppConfigDataClient(settings),
    };
    shared = { ...made, url: served.url, local: served.aws };
    return async () => {
      for (const client of Object.values(made)) client.destroy();
      await served.close();
    };
  });
  return () => {
    if (!shared) throw new Error('The endpoint is served within tests');
    return shared;
  };
}

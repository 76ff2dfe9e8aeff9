import { BedrockClient } from '@aws-sdk/client-bedrock';
import { BedrockAgentClient } from '@aws-sdk/client-bedrock-agent';
import { BedrockAgentRuntimeClient } from '@aws-sdk/client-bedrock-agent-runtime';
import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { onTestFinished } from 'vitest';
import { type ServeOptions, serve } from '../../snippets/local-aws/serve.node.ts';
import { aModel } from './a-model.ts';

/**
 * Serves an endpoint for one test, which closes it.
 *
 * @param options Those of `serve()` that matter to the test; its only model is `aModel()`, and answers are due at once.
 * @returns The server, and the SDK's clients as they are by default.
 */
export async function startLocalAws(options: Partial<ServeOptions> = {}) {
  const served = await serve({ port: 0, latency: 'none', models: [aModel()], ...options });
  const settings = {
    endpoint: served.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  };
  const clients = {
    runtime: new BedrockRuntimeClient(settings),
    runtimeOverHttp1: new BedrockRuntimeClient({ ...settings, requestHandler: new NodeHttpHandler() }),
    bedrock: new BedrockClient(settings),
    agentClient: new BedrockAgentClient(settings),
    agentRuntimeClient: new BedrockAgentRuntimeClient(settings),
    cloudwatch: new CloudWatchClient(settings),
    s3: new S3Client(settings),
    sqs: new SQSClient(settings),
    dynamodb: new DynamoDBClient(settings),
  };
  onTestFinished(async () => {
    for (const client of Object.values(clients)) client.destroy();
    await served.close();
  });
  return { ...served, settings, ...clients };
}

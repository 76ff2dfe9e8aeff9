import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { createLocalAws, fetchRequestHandler } from '../mod.ts';

const aws = createLocalAws({ latency: 'none' });
const client = new BedrockRuntimeClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  requestHandler: fetchRequestHandler(aws.fetch),
});
const { output, usage } = await client.send(
  new ConverseCommand({
    modelId: 'amazon.nova-lite-v1:0',
    messages: [{ role: 'user', content: [{ text: 'What is an outcrop?' }] }],
  }),
);
console.log(output?.message?.content?.[0]?.text);
console.log(`${usage?.outputTokens} tokens`);
for (const { operation, status } of aws.calls()) console.log(`${operation} ${status}`);

import { BedrockRuntimeClient, ConverseStreamCommand } from '@aws-sdk/client-bedrock-runtime';

// Address, region and credentials come from the environment: these lines run against AWS as they are.
const client = new BedrockRuntimeClient();
const { stream = [] } = await client.send(
  new ConverseStreamCommand({
    modelId: 'amazon.nova-lite-v1:0',
    messages: [{ role: 'user', content: [{ text: 'What is an outcrop?' }] }],
  }),
);
for await (const { contentBlockDelta, messageStop } of stream) {
  process.stdout.write(contentBlockDelta?.delta?.text ?? '');
  if (messageStop) process.stdout.write(`\nEnded: ${messageStop.stopReason}\n`);
}

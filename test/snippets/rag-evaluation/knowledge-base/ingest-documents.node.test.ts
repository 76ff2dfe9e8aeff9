import { BedrockAgentClient, ListIngestionJobsCommand } from '@aws-sdk/client-bedrock-agent';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, onTestFinished, test } from 'vitest';
import { virtualClock } from '../../../../snippets/local-aws/mod.ts';
import { serve } from '../../../../snippets/local-aws/serve.node.ts';
import { buildKnowledgeBase, ingestDocuments } from '../../../../snippets/rag-evaluation/mod.ts';
import { aKnowledgeBaseRequest } from './a-knowledge-base-request.ts';

test('ingestDocuments() whose connection broke after its start finds the job that it started', async () => {
  const clock = virtualClock(0);
  const { url, close, aws } = await serve({
    port: 0,
    clock,
    faults: [{ kind: 'cut', operations: ['StartIngestionJob'], calls: [2], afterBytes: 5 }],
  });
  onTestFinished(close);
  const settings = {
    endpoint: url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  };
  await new S3Client({ ...settings, forcePathStyle: true }).send(new CreateBucketCommand({ Bucket: 'docs' }));
  const client = new BedrockAgentClient(settings);
  const built = await buildKnowledgeBase(client, aKnowledgeBaseRequest, { clock });
  await ingestDocuments(client, built, { clock });
  const { ingestionJobSummaries } = await client.send(new ListIngestionJobsCommand(built));
  expect(ingestionJobSummaries).toHaveLength(2);
  expect(aws.calls().filter(({ operation }) => operation === 'StartIngestionJob')).toHaveLength(3);
});

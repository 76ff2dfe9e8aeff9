import { RetrieveCommand } from '@aws-sdk/client-bedrock-agent-runtime';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { aKnowledgeBase } from '../../../support/a-knowledge-base.ts';
import { startLocalAws } from '../../../support/local-aws.ts';

test('default clients put documents into S3, ingest them and find them, all on one port', async () => {
  const { s3, agentClient, agentRuntimeClient } = await startLocalAws();
  await s3.send(new CreateBucketCommand({ Bucket: 'docs' }));
  const put = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket: 'docs', Key, Body }));
  await put('notes/ä.md', 'Clay lies over sand.');
  await put('notes/ä.md.metadata.json', '{"metadataAttributes":{"layer":2}}');
  const { knowledgeBaseId, job } = await aKnowledgeBase({ agentClient }, { prefix: 'notes/' });
  expect(job).toMatchObject({ status: 'COMPLETE', statistics: { numberOfNewDocumentsIndexed: 1 } });
  const { retrievalResults } = await agentRuntimeClient.send(
    new RetrieveCommand({
      knowledgeBaseId,
      retrievalQuery: { text: 'Which rock lies over sand?' },
      retrievalConfiguration: {
        vectorSearchConfiguration: { filter: { equals: { key: 'layer', value: 2 } } },
      },
    }),
  );
  expect(retrievalResults).toMatchObject([
    {
      content: { text: 'Clay lies over sand.' },
      location: { s3Location: { uri: 's3://docs/notes/ä.md' } },
      metadata: { layer: 2 },
    },
  ]);
});

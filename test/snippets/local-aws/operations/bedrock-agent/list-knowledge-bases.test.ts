import {
  CreateKnowledgeBaseCommand,
  DeleteKnowledgeBaseCommand,
  GetKnowledgeBaseCommand,
  paginateListKnowledgeBases,
} from '@aws-sdk/client-bedrock-agent';
import { expect, test } from 'vitest';
import { knowledgeBaseInput } from '../../../../support/a-knowledge-base.ts';
import { type AnAgentClient, anAgentClient } from '../../../../support/an-agent-client.ts';

async function withBases(names: readonly string[]) {
  const client = anAgentClient();
  const ids: string[] = [];
  for (const name of names) {
    const { knowledgeBase } = await client.agentClient.send(
      new CreateKnowledgeBaseCommand(knowledgeBaseInput({ name })),
    );
    ids.push(knowledgeBase?.knowledgeBaseId ?? '');
  }
  return { ...client, ids };
}

async function pagesOf({ agentClient }: AnAgentClient, pageSize?: number) {
  const pages: (string | undefined)[][] = [];
  const config = { client: agentClient, ...(pageSize !== undefined && { pageSize }) };
  for await (const page of paginateListKnowledgeBases(config, {})) {
    pages.push((page.knowledgeBaseSummaries ?? []).map(({ name }) => name));
  }
  return pages;
}

test('ListKnowledgeBases gives each once over pages, whose bounds are 1 and 1000', async () => {
  const bases = await withBases(['a', 'b', 'c']);
  expect(await pagesOf(bases)).toEqual([['a', 'b', 'c']]);
  expect(await pagesOf(bases, 2)).toEqual([['a', 'b'], ['c']]);
  expect(await pagesOf(bases, 3)).toEqual([['a', 'b', 'c']]);
  expect(await pagesOf(bases, 1)).toEqual([['a'], ['b'], ['c']]);
  expect(await pagesOf(bases, 1000)).toHaveLength(1);
  await expect(pagesOf(bases, 0)).rejects.toThrow('Member must have value greater than or equal to 1');
  await expect(pagesOf(bases, 1001)).rejects.toThrow('Member must have value less than or equal to 1000');
});

test('DeleteKnowledgeBase forgets one, and only in its region', async () => {
  const bases = await withBases(['a', 'b']);
  const [knowledgeBaseId = ''] = bases.ids;
  const elsewhere = await bases.aws.fetch(
    new Request(`http://localhost/knowledgebases/${knowledgeBaseId}`, {
      method: 'DELETE',
      headers: { authorization: 'AWS4-HMAC-SHA256 Credential=a/20250101/eu-central-1/bedrock/aws4_request' },
    }),
  );
  expect(elsewhere.status).toBe(404);
  expect(await bases.agentClient.send(new DeleteKnowledgeBaseCommand({ knowledgeBaseId }))).toMatchObject({
    knowledgeBaseId,
    status: 'DELETING',
    $metadata: { httpStatusCode: 202 },
  });
  expect(await pagesOf(bases)).toEqual([['b']]);
  await expect(
    bases.agentClient.send(new GetKnowledgeBaseCommand({ knowledgeBaseId })),
  ).rejects.toMatchObject({
    name: 'ResourceNotFoundException',
    message: `Knowledge Base with id ${knowledgeBaseId} does not exist.`,
  });
});

test('ListKnowledgeBases misses none of those that are left, though each page is deleted before the next', async () => {
  const bases = await withBases(['a', 'b', 'c', 'd', 'e']);
  const seen: (string | undefined)[] = [];
  for await (const page of paginateListKnowledgeBases({ client: bases.agentClient, pageSize: 2 }, {})) {
    for (const { name, knowledgeBaseId } of page.knowledgeBaseSummaries ?? []) {
      seen.push(name);
      await bases.agentClient.send(new DeleteKnowledgeBaseCommand({ knowledgeBaseId }));
    }
  }
  expect(seen).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(await pagesOf(bases)).toEqual([[]]);
});

test('reset() forgets knowledge bases', async () => {
  const bases = await withBases(['a']);
  bases.aws.reset();
  expect(await pagesOf(bases)).toEqual([[]]);
});

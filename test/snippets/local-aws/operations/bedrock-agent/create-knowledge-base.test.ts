import {
  CreateKnowledgeBaseCommand,
  type CreateKnowledgeBaseCommandInput,
  GetKnowledgeBaseCommand,
} from '@aws-sdk/client-bedrock-agent';
import { expect, test } from 'vitest';
import { knowledgeBaseInput } from '../../../../support/a-knowledge-base.ts';
import { anAgentClient } from '../../../../support/an-agent-client.ts';

const vectorType = { ...knowledgeBaseInput().knowledgeBaseConfiguration, type: 'VECTOR' as const };

async function create(changes: Partial<CreateKnowledgeBaseCommandInput> = {}, client = anAgentClient()) {
  const command = new CreateKnowledgeBaseCommand({ ...knowledgeBaseInput(), ...changes });
  return (await client.agentClient.send(command)).knowledgeBase;
}

test('CreateKnowledgeBase says CREATING, and GetKnowledgeBase ACTIVE, of what was asked for', async () => {
  const client = anAgentClient();
  const created = await create({ description: 'Notes', tags: { team: 'docs' } }, client);
  expect(created?.status).toBe('CREATING');
  const { knowledgeBase } = await client.agentClient.send(
    new GetKnowledgeBaseCommand({ knowledgeBaseId: created?.knowledgeBaseId }),
  );
  const { tags: _, clientToken: __, ...asked } = knowledgeBaseInput();
  expect(knowledgeBase).toEqual({
    ...asked,
    description: 'Notes',
    knowledgeBaseId: expect.stringMatching(/^[0-9A-Z]{10}$/),
    knowledgeBaseArn: `arn:aws:bedrock:us-east-1:000000000000:knowledge-base/${created?.knowledgeBaseId}`,
    status: 'ACTIVE',
    createdAt: new Date(Date.UTC(2025, 0, 1)),
    updatedAt: new Date(Date.UTC(2025, 0, 1)),
  });
});

test('CreateKnowledgeBase makes one for a token, and refuses a name that is in use', async () => {
  const client = anAgentClient();
  const clientToken = 'a'.repeat(33);
  const first = await create({ clientToken }, client);
  expect(await create({ clientToken }, client)).toEqual(first);
  await expect(create({}, client)).rejects.toMatchObject({
    name: 'ConflictException',
    message: 'KnowledgeBase with name notes already exists.',
    $metadata: { httpStatusCode: 409 },
  });
  expect((await create({ name: 'other' }, client))?.knowledgeBaseId).not.toBe(first?.knowledgeBaseId);
});

test.each<
  [string, Partial<CreateKnowledgeBaseCommandInput>, Partial<CreateKnowledgeBaseCommandInput>, string]
>([
  [
    'name',
    { name: 'a'.repeat(100) },
    { name: 'a'.repeat(101) },
    'satisfy regular expression pattern: ([0-9a-zA-Z][_-]?){1,100}',
  ],
  [
    'name',
    { name: 'a_b-' },
    { name: 'a__b' },
    'satisfy regular expression pattern: ([0-9a-zA-Z][_-]?){1,100}',
  ],
  [
    'description',
    { description: 'd'.repeat(200) },
    { description: 'd'.repeat(201) },
    'have length less than or equal to 200',
  ],
  ['description', { description: 'd' }, { description: '' }, 'have length greater than or equal to 1'],
  [
    'clientToken',
    { clientToken: 't'.repeat(33) },
    { clientToken: 't'.repeat(32) },
    'have length greater than or equal to 33',
  ],
])('CreateKnowledgeBase takes %s up to its bound, case %#', async (member, inside, outside, rule) => {
  expect(await create(inside)).toBeDefined();
  const [value] = Object.values(outside);
  await expect(create(outside)).rejects.toMatchObject({
    name: 'ValidationException',
    message: `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must ${rule}`,
  });
});

test.each<[Partial<CreateKnowledgeBaseCommandInput>, string]>([
  [
    { knowledgeBaseConfiguration: { type: 'KENDRA' } },
    'Knowledge bases of type KENDRA are not here; those of type VECTOR are.',
  ],
  [
    { knowledgeBaseConfiguration: { type: 'VECTOR' } },
    'A knowledge base of type VECTOR needs a vectorKnowledgeBaseConfiguration.',
  ],
  [
    { storageConfiguration: { type: 'S3_VECTORS' } },
    'The knowledge base storage configuration provided is invalid, please check your configuration: S3_VECTORS needs s3VectorsConfiguration.',
  ],
  [
    { storageConfiguration: undefined },
    "1 validation error detected: Value null at 'storageConfiguration' failed to satisfy constraint: Member must not be null",
  ],
])('CreateKnowledgeBase refuses what it cannot be, case %#', async (changes, message) => {
  await expect(create(changes)).rejects.toMatchObject({ name: 'ValidationException', message });
});

const dimensions = (count: number) => ({
  knowledgeBaseConfiguration: {
    ...vectorType,
    vectorKnowledgeBaseConfiguration: {
      embeddingModelArn: 'arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-embed-text-v2:0',
      embeddingModelConfiguration: { bedrockEmbeddingModelConfiguration: { dimensions: count } },
    },
  },
});

test('CreateKnowledgeBase takes up to 4096 dimensions', async () => {
  expect(await create(dimensions(4096))).toBeDefined();
  await expect(create(dimensions(4097))).rejects.toMatchObject({
    message: expect.stringContaining(
      "dimensions' failed to satisfy constraint: Member must have value less than or equal to 4096",
    ),
  });
});

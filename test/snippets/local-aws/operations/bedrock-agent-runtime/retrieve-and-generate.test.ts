import {
  type KnowledgeBaseRetrieveAndGenerateConfiguration,
  RetrieveAndGenerateCommand,
  type RetrieveAndGenerateCommandInput,
} from '@aws-sdk/client-bedrock-agent-runtime';
import { expect, test, vi } from 'vitest';
import { defineModel, simulatedResponder } from '../../../../../snippets/local-aws/mod.ts';
import { aKnowledgeBase } from '../../../../support/a-knowledge-base.ts';
import { anAgentClient } from '../../../../support/an-agent-client.ts';

const documents = {
  'batch.md': 'A batch job holds 100 to 50,000 records. It does not support tool use.',
  'hub.md': 'The hub opened in Oslo in 2019. Anna Berg runs it.',
  'prices.md': 'Batch prices are 50 % lower than on-demand prices. 1 < 2 & 3 > 2 holds in Oslo too.',
};
const modelArn = 'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0';

async function answering() {
  const respond = vi.fn(simulatedResponder);
  const client = anAgentClient(documents, {
    models: [defineModel({ id: 'amazon.nova-lite-v1:0', respond })],
  });
  const { knowledgeBaseId } = await aKnowledgeBase(client);
  function send(
    text: string,
    configuration: Partial<KnowledgeBaseRetrieveAndGenerateConfiguration> = {},
    rest: Partial<RetrieveAndGenerateCommandInput> = {},
  ) {
    return client.agentRuntimeClient.send(
      new RetrieveAndGenerateCommand({
        input: { text },
        retrieveAndGenerateConfiguration: {
          type: 'KNOWLEDGE_BASE',
          knowledgeBaseConfiguration: { knowledgeBaseId, modelArn, ...configuration },
        },
        ...rest,
      }),
    );
  }
  return { ...client, knowledgeBaseId, respond, send };
}

test('RetrieveAndGenerate answers from the documents, and cites the passage that each part comes from', async () => {
  const { send } = await answering();
  const { output, citations = [], sessionId } = await send('How many records does a batch job hold?');
  expect(output?.text).toMatch(/^A batch job holds 100 to 50,000 records\./);
  expect(citations[0]).toEqual({
    generatedResponsePart: {
      textResponsePart: { text: 'A batch job holds 100 to 50,000 records.', span: { start: 0, end: 39 } },
    },
    retrievedReferences: [
      {
        content: { type: 'TEXT', text: documents['batch.md'] },
        location: { type: 'S3', s3Location: { uri: 's3://docs/batch.md' } },
        metadata: expect.objectContaining({ 'x-amz-bedrock-kb-source-uri': 's3://docs/batch.md' }),
      },
    ],
  });
  expect(sessionId).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('RetrieveAndGenerate names spans by their first and last character', async () => {
  const { send } = await answering();
  const { output, citations = [] } = await send('What holds in Oslo, and when did the hub open there?');
  expect(citations.length).toBeGreaterThan(1);
  for (const { generatedResponsePart } of citations) {
    const { text, span } = generatedResponsePart?.textResponsePart ?? {};
    expect(output?.text?.slice(span?.start, (span?.end ?? 0) + 1)).toBe(text);
  }
  expect(output?.text).toContain('1 < 2 & 3 > 2 holds in Oslo too.');
});

test('RetrieveAndGenerate says so where no document holds the answer, and cites nothing for it', async () => {
  const { send } = await answering();
  const { output, citations } = await send('Why do glaciers move downhill?');
  expect(output?.text).toBe('The search results do not contain an answer to this question.');
  expect(citations?.map(({ retrievedReferences }) => retrievedReferences)).toEqual([[]]);
});

test('RetrieveAndGenerate asks no model where a filter leaves nothing', async () => {
  const { send, respond } = await answering();
  const filter = { equals: { key: 'animal', value: 'cat' } };
  const { output } = await send('Who runs the hub?', {
    retrievalConfiguration: { vectorSearchConfiguration: { filter } },
  });
  expect(output?.text).toBe('Sorry, I am unable to assist you with this request.');
  expect(respond).not.toHaveBeenCalled();
});

test('RetrieveAndGenerate remembers a session, and looks up a follow-up with the question before', async () => {
  const { send } = await answering();
  const { sessionId } = await send('Where did the hub open?');
  const { output, sessionId: again } = await send('Who runs it?', {}, { sessionId });
  expect(again).toBe(sessionId);
  expect(output?.text).toContain('Anna Berg runs it.');
});

test('RetrieveAndGenerate refuses a session that it does not know, or of another knowledge base', async () => {
  const client = await answering();
  await expect(client.send('Why?', {}, { sessionId: 'no-such-session' })).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'Session with Id no-such-session is not valid. Please check and try again.',
    $metadata: { httpStatusCode: 400 },
  });
  const { sessionId } = await client.send('Who runs the hub?');
  const { knowledgeBaseId } = await aKnowledgeBase(client, { name: 'another' });
  await expect(client.send('And where?', { knowledgeBaseId }, { sessionId })).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'Knowledge base configurations cannot be modified for an ongoing session.',
  });
});

test('RetrieveAndGenerate fills a prompt template, and refuses one without search results', async () => {
  const { send } = await answering();
  const promptTemplate = (textPromptTemplate: string) => ({
    generationConfiguration: { promptTemplate: { textPromptTemplate } },
  });
  const plain = await send('Who runs the hub?', promptTemplate('Answer briefly. $search_results$'));
  expect(plain.output?.text).toContain('Anna Berg runs it.');
  expect(plain.citations).toEqual([]);
  const cited = await send(
    'Who runs the hub?',
    promptTemplate('$search_results$ $query$ $output_format_instructions$'),
  );
  expect(cited.citations).not.toEqual([]);
  await expect(send('Who runs the hub?', promptTemplate('Answer: $query$'))).rejects.toMatchObject({
    name: 'ValidationException',
    message: 'The prompt template must include the $search_results$ variable.',
  });
});

test('RetrieveAndGenerate ends an answer at the bound on its tokens, and cites what is there', async () => {
  const { send } = await answering();
  const textInferenceConfig = { maxTokens: 20 };
  const { output, citations } = await send('How many records does a batch job hold?', {
    generationConfiguration: { inferenceConfig: { textInferenceConfig } },
  });
  expect('A batch job holds 100 to 50,000 records.').toContain(output?.text);
  expect(citations?.map(({ retrievedReferences }) => retrievedReferences)).toEqual([[]]);
});

test.each([
  ['an unknown knowledge base', { knowledgeBaseId: 'NOSUCHBASE' }, 'ResourceNotFoundException', 404],
  ['an unknown model', { modelArn: 'no.model' }, 'ValidationException', 400],
])('RetrieveAndGenerate refuses %s', async (_, configuration, name, httpStatusCode) => {
  const { send } = await answering();
  await expect(send('Why?', configuration)).rejects.toMatchObject({ name, $metadata: { httpStatusCode } });
});

test('RetrieveAndGenerate takes a question of 20,000 characters and no more', async () => {
  const { send } = await answering();
  await expect(send('x'.repeat(20_000))).resolves.toBeDefined();
  await expect(send('x'.repeat(20_001))).rejects.toThrow(
    `at 'input.text' failed to satisfy constraint: Member must have length less than or equal to 20000`,
  );
});

test('RetrieveAndGenerate refuses sources that the request brings itself, and a request without any', async () => {
  const { agentRuntimeClient } = await answering();
  const send = (type: 'EXTERNAL_SOURCES' | 'KNOWLEDGE_BASE') =>
    agentRuntimeClient.send(
      new RetrieveAndGenerateCommand({
        input: { text: 'Why?' },
        retrieveAndGenerateConfiguration: { type },
      }),
    );
  await expect(send('EXTERNAL_SOURCES')).rejects.toThrow('EXTERNAL_SOURCES is not simulated here');
  await expect(send('KNOWLEDGE_BASE')).rejects.toThrow('knowledgeBaseConfiguration must be provided');
});

import { RetrieveAndGenerateCommand, RetrieveCommand } from '@aws-sdk/client-bedrock-agent-runtime';
import { expect, test } from 'vitest';
import { openAiCompatibleEmbed } from '../../../../snippets/local-aws/upstream/open-ai-compatible-embed.ts';
import { aKnowledgeBase } from '../../../support/a-knowledge-base.ts';
import { anAgentClient } from '../../../support/an-agent-client.ts';
import { chatServer, sendJson } from '../../../support/chat-server.ts';

const options = { modelId: 'amazon.titan-embed-text-v2:0', dimensions: 3 };

/** A server that embeds a text as its length, and tells the last first. */
async function lengthServer() {
  const calls: {
    path: string | undefined;
    model: unknown;
    texts: number;
    authorization: string | undefined;
  }[] = [];
  const url = await chatServer((response, { model, input }, request) => {
    const texts = input as string[];
    const { authorization } = request.headers;
    calls.push({ path: request.url, model, texts: texts.length, authorization });
    sendJson(response, 200, {
      data: texts.map(({ length }, index) => ({ index, embedding: [length] })).reverse(),
    });
  });
  return { url, calls };
}

test('openAiCompatibleEmbed() asks 64 texts at a time, and keeps their order', async () => {
  const { url, calls } = await lengthServer();
  const embed = openAiCompatibleEmbed({ url, apiKey: 'secret' });
  const texts = Array.from({ length: 65 }, (_, index) => 'a'.repeat(index));
  expect(await embed(texts, options)).toEqual(texts.map(({ length }) => [length]));
  const call = { path: '/v1/embeddings', model: options.modelId, authorization: 'Bearer secret' };
  expect(calls).toEqual([
    { ...call, texts: 64 },
    { ...call, texts: 1 },
  ]);
  expect(await embed([], options)).toEqual([]);
});

test('openAiCompatibleEmbed() calls the model by its name there', async () => {
  const { url, calls } = await lengthServer();
  await openAiCompatibleEmbed({ url, model: { [options.modelId]: 'nomic' } })(['a'], options);
  await openAiCompatibleEmbed({ url: `${url}/v1/`, model: 'other' })(['a'], options);
  expect(calls.map(({ path, model }) => [path, model])).toEqual([
    ['/v1/embeddings', 'nomic'],
    ['/v1/embeddings', 'other'],
  ]);
});

test.each([
  [429, { error: 'slow down' }, 'ThrottlingException', 'answered 429: slow down'],
  [500, { error: { message: 'broken' } }, 'ModelErrorException', 'answered 500: broken'],
  [200, { data: [] }, 'ModelErrorException', 'data: 0 vectors for 1 texts'],
  [200, { data: 'no' }, 'ModelErrorException', 'data:'],
  [200, '{', 'ModelErrorException', 'broke its answer off'],
])(
  'openAiCompatibleEmbed() says in terms of AWS that a server answered %s, case %#',
  async (status, body, name, message) => {
    const url = await chatServer((response) => sendJson(response, status, body));
    await expect(openAiCompatibleEmbed({ url })(['a'], options)).rejects.toMatchObject({
      name,
      message: expect.stringContaining(message),
    });
  },
);

test('openAiCompatibleEmbed() says that a server cannot be reached, and ends with its signal', async () => {
  const embed = openAiCompatibleEmbed({ url: 'http://127.0.0.1:1' });
  await expect(embed(['a'], options)).rejects.toMatchObject({ name: 'ServiceUnavailableException' });
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(embed(['a'], { ...options, signal })).rejects.toThrow('enough');
});

test('a knowledge base of an endpoint with an upstream has the upstream’s vectors', async () => {
  const { url } = await lengthServer();
  const client = anAgentClient({ 'a.txt': 'clay' }, { upstream: { url } });
  const { knowledgeBaseId, job } = await aKnowledgeBase(client, { store: 'S3_VECTORS' });
  expect(job.status).toBe('COMPLETE');
  const { retrievalResults } = await client.agentRuntimeClient.send(
    new RetrieveCommand({ knowledgeBaseId, retrievalQuery: { text: 'anything' } }),
  );
  expect(retrievalResults?.map(({ score }) => score)).toEqual([1]);
});

test.each([
  [500, 'DependencyFailedException', 424],
  [429, 'ThrottlingException', 429],
])(
  'a knowledge base whose upstream answers %s fails a search with %s',
  async (status, name, httpStatusCode) => {
    let broken = false;
    const url = await chatServer((response, { input }) => {
      const data = (input as string[]).map((_, index) => ({ index, embedding: [1] }));
      sendJson(response, broken ? status : 200, broken ? { error: 'no' } : { data });
    });
    const client = anAgentClient({ 'a.txt': 'clay' }, { upstream: { url } });
    const { knowledgeBaseId } = await aKnowledgeBase(client, { store: 'S3_VECTORS' });
    broken = true;
    const error = { name, message: `The upstream ${url}/v1/embeddings answered ${status}: no` };
    const configuration = {
      type: 'KNOWLEDGE_BASE' as const,
      knowledgeBaseConfiguration: { knowledgeBaseId, modelArn: 'test.parrot-v1:0' },
    };
    const { agentRuntimeClient: runtime } = client;
    const sent = [
      runtime.send(new RetrieveCommand({ knowledgeBaseId, retrievalQuery: { text: 'clay' } })),
      runtime.send(
        new RetrieveAndGenerateCommand({
          input: { text: 'clay' },
          retrieveAndGenerateConfiguration: configuration,
        }),
      ),
    ];
    for (const each of sent) {
      await expect(each).rejects.toMatchObject({ ...error, $metadata: { httpStatusCode } });
    }
  },
);

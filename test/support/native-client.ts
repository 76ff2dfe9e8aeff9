import {
  BedrockRuntimeClient,
  InvokeModelCommand,
  InvokeModelWithResponseStreamCommand,
} from '@aws-sdk/client-bedrock-runtime';
import {
  createLocalAws,
  fetchRequestHandler,
  type GenerationRequest,
  type Model,
  virtualClock,
} from '../../snippets/local-aws/mod.ts';
import { aModel } from './a-model.ts';

/** An SDK client of an endpoint with one model, which repeats what it is told; `seen` are the requests it was given. */
export function nativeClient(overrides: Partial<Model> & Pick<Model, 'family'>) {
  const seen: GenerationRequest[] = [];
  const model = aModel(overrides);
  const respond: Model['respond'] = (request, context) => {
    seen.push(request);
    return model.respond(request, context);
  };
  const aws = createLocalAws({ models: [{ ...model, respond }], clock: virtualClock() });
  const client = new BedrockRuntimeClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
  const input = (body: unknown) => ({
    modelId: model.id,
    contentType: 'application/json',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return {
    aws,
    client,
    seen,
    async invoke(body: unknown): Promise<Record<string, unknown>> {
      const { body: bytes } = await client.send(new InvokeModelCommand(input(body)));
      return JSON.parse(new TextDecoder().decode(bytes));
    },
    async stream(body: unknown): Promise<Record<string, unknown>[]> {
      const answer = await client.send(new InvokeModelWithResponseStreamCommand(input(body)));
      const chunks: Record<string, unknown>[] = [];
      const decoder = new TextDecoder('utf-8', { fatal: true });
      for await (const { chunk } of answer.body ?? []) chunks.push(JSON.parse(decoder.decode(chunk?.bytes)));
      return chunks;
    },
  };
}

import { BedrockClient } from '@aws-sdk/client-bedrock';
import {
  BedrockRuntimeClient,
  ConverseCommand,
  ConverseStreamCommand,
} from '@aws-sdk/client-bedrock-runtime';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import {
  type CopyBehaviour,
  createLocalAws,
  fetchRequestHandler,
  type LocalAwsOptions,
  virtualClock,
} from '../../snippets/local-aws/mod.ts';
import { aModel } from './a-model.ts';

/** When the virtual clock begins, in milliseconds since 1970: a whole hour. */
export const start = Date.UTC(2025, 0, 1);

/** The ARN of the imported model, in the region of the clients. */
export const arn = 'arn:aws:bedrock:us-east-1:000000000000:imported-model/parrotimport';

/**
 * Makes an endpoint on a virtual clock, with an imported model that says its one token after 100 ms.
 *
 * @param copies How its copies differ from a start of 20 s, one request a copy and two copies.
 */
export function anImportedModel(copies: Partial<CopyBehaviour> = {}, options: LocalAwsOptions = {}) {
  const model = aModel({
    id: 'parrotimport',
    name: 'Parrot-Import',
    family: 'llama',
    imported: {
      architecture: 'llama',
      unitsPerCopy: 2,
      copies: { startMs: [20_000, 20_000], maxCopies: 2, requestsPerCopy: 1, ...copies },
    },
  });
  const clock = virtualClock(start);
  const aws = createLocalAws({ models: [model, aModel()], clock, ...options });
  const settings = {
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  };
  const runtime = new BedrockRuntimeClient(settings);
  const input = (text: string, modelId = arn) => ({
    modelId,
    messages: [{ role: 'user' as const, content: [{ text }] }],
  });
  return {
    aws,
    clock,
    runtime,
    bedrock: new BedrockClient(settings),
    cloudwatch: new CloudWatchClient(settings),
    /** Milliseconds from the call to the whole answer. */
    async ask(text = 'Hello', modelId = arn): Promise<number> {
      const asked = clock.now();
      await runtime.send(new ConverseCommand(input(text, modelId)));
      return clock.now() - asked;
    },
    /** Milliseconds from the call to the first token; the stream is read to its end. */
    async askForStream(text = 'Hello'): Promise<number> {
      const asked = clock.now();
      let first = Number.NaN;
      const { stream } = await runtime.send(new ConverseStreamCommand(input(text)));
      for await (const event of stream ?? []) {
        if (event.contentBlockDelta && Number.isNaN(first)) first = clock.now() - asked;
      }
      return first;
    },
    /** Starts the first copy, and waits until it is ready. */
    async wake(): Promise<void> {
      const failed = await runtime.send(new ConverseCommand(input('Wake'))).catch((error: Error) => error);
      if (!(failed instanceof Error) || failed.name !== 'ModelNotReadyException') throw failed;
      await clock.sleep(20_000);
    },
  };
}

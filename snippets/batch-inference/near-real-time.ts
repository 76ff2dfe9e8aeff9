import { type BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { type CallOptions, retry } from './calls/retry.ts';
import type { ConverseInput } from './prompts/to-converse-input.ts';
import type { BatchRecord } from './records/batch-record.ts';
import type { Source } from './source.ts';

/** How records are answered. */
export interface NearRealTimeOptions extends CallOptions {
  modelId: string;
  /** How many calls are under way at once. @default 8 */
  concurrency?: number;
}

/** A record whose `modelInput` Converse takes. */
export interface ConverseRecord extends BatchRecord {
  modelInput: ConverseInput;
}

/** A record with its answer, in the form of a line of a batch job's output. */
export type AnsweredRecord = ConverseRecord &
  ({ modelOutput: object } | { error: { errorCode: number; errorMessage: string } });

// #region near-real-time
/**
 * Answers records at once instead of in a batch job: for fewer records than a job must have, or when there is no time.
 *
 * @param client Talks to Bedrock.
 * @param records Those that a batch job of the Converse type would take.
 * @param options Which model, and how many calls at once.
 * @returns Each record with its answer or its error, as soon as it is there: in any order, to be joined by `recordId`.
 * @throws {RangeError} If no call may be under way.
 * @throws {unknown} The reason of the signal, or what the records threw; a call that failed is data.
 */
export async function* nearRealTime(
  client: BedrockRuntimeClient,
  records: Source<ConverseRecord>,
  { modelId, concurrency = 8, signal, ...options }: NearRealTimeOptions,
): AsyncGenerator<AnsweredRecord> {
  if (!(concurrency >= 1)) {
    throw new RangeError(
      `Cannot answer records as concurrency must be at least 1: current value is ${concurrency}`,
    );
  }
  const givenUp = new AbortController();
  const callOptions = {
    ...options,
    signal: AbortSignal.any(signal ? [signal, givenUp.signal] : [givenUp.signal]),
  };
  const running = new Set<Promise<void>>();
  const answered: AnsweredRecord[] = [];

  async function* takeAnswered(): AsyncGenerator<AnsweredRecord> {
    await Promise.race(running);
    signal?.throwIfAborted();
    yield* answered.splice(0);
  }

  try {
    for await (const record of records) {
      const call = answer(client, modelId, record, callOptions).then((result) => {
        running.delete(call);
        answered.push(result);
      });
      running.add(call);
      if (running.size >= concurrency) yield* takeAnswered();
    }
    while (running.size > 0) yield* takeAnswered();
  } finally {
    // Calls that nobody waits for any more would still be paid for.
    givenUp.abort();
  }
}
// #endregion near-real-time

/** Never rejects, so that no call is lost when another one is waited for. */
async function answer(
  client: BedrockRuntimeClient,
  modelId: string,
  record: ConverseRecord,
  options: CallOptions,
): Promise<AnsweredRecord> {
  const { recordId, modelInput } = record;
  try {
    const command = new ConverseCommand({ modelId, ...modelInput });
    const { $metadata: _, ...modelOutput } = await retry(
      (abortSignal) => client.send(command, abortSignal && { abortSignal }),
      options,
    );
    return { recordId, modelInput, modelOutput };
  } catch (error) {
    return { recordId, modelInput, error: recordError(error) };
  }
}

function recordError(error: unknown): { errorCode: number; errorMessage: string } {
  const { message = String(error), $metadata } = error as Partial<ServiceFailure>;
  return { errorCode: $metadata?.httpStatusCode ?? 0, errorMessage: message };
}

interface ServiceFailure {
  message: string;
  $metadata: { httpStatusCode?: number };
}

import type { Random } from '../random.ts';
import { ServiceError } from '../service-error.ts';
import { inSeededOrder } from './in-seeded-order.ts';
import type { InputRecord } from './input-record.ts';
import type { JobCounts, ModelInvocationJob } from './model-invocation-job.ts';
import { randomText } from './random-text.ts';
import type { RunRecord } from './run-record.ts';

const recordIdCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
/** Held records per record in work: enough that the order is mixed and that the model is seldom idle. */
const windowPerWorker = 4;

/** How a file is answered. */
export interface AnswerOptions {
  runRecord: RunRecord;
  /** How many records the model answers at once. */
  concurrency: number;
  /** Decides the order of the output, and the ids of records without one. */
  random: Random;
  /** Ends the work early; what is done is handed out still. */
  signal: AbortSignal;
}

interface AnswerLine {
  text: string;
  /** Absent for a record that the model did not answer. */
  usage?: { inputTokens: number; outputTokens: number };
}

/**
 * Answers records, and counts them for the job when they are handed out.
 *
 * @returns The lines of the output, each with its end, in an order that the seed decides.
 */
export async function* answerRecords(
  job: ModelInvocationJob,
  records: AsyncIterable<InputRecord>,
  { runRecord, concurrency, random, signal }: AnswerOptions,
): AsyncGenerator<string> {
  const { modelId, modelInvocationType } = job.request;

  async function answer({ recordId, modelInput }: Required<InputRecord>): Promise<AnswerLine> {
    try {
      const { modelOutput, usage } = await runRecord({ modelId, modelInvocationType, modelInput }, signal);
      return { text: lineOf({ recordId, modelInput, modelOutput }), usage };
    } catch (error) {
      signal.throwIfAborted();
      return { text: lineOf({ recordId, modelInput, error: recordError(error) }) };
    }
  }

  const window = concurrency * windowPerWorker;
  const lines = inSeededOrder(named(records, random), answer, { concurrency, window, random, signal });
  for await (const { text, usage } of lines) {
    count(job.counts, usage);
    yield text;
  }
}

async function* named(
  records: AsyncIterable<InputRecord>,
  random: Random,
): AsyncGenerator<Required<InputRecord>> {
  for await (const { recordId, modelInput } of records) {
    yield { recordId: recordId ?? randomText(random, recordIdCharacters, 11), modelInput };
  }
}

function lineOf(record: object): string {
  return `${JSON.stringify(record)}\n`;
}

function recordError(error: unknown): { errorCode: number; errorMessage: string } {
  if (error instanceof ServiceError) return { errorCode: error.status, errorMessage: error.message };
  return { errorCode: 500, errorMessage: error instanceof Error ? error.message : String(error) };
}

function count(counts: JobCounts, usage: AnswerLine['usage']): void {
  counts.processedRecordCount++;
  if (!usage) {
    counts.errorRecordCount++;
    return;
  }
  counts.successRecordCount++;
  counts.inputTokenCount += usage.inputTokens;
  counts.outputTokenCount += usage.outputTokens;
}

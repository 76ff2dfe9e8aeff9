import { seededRandom } from '../random.ts';
import { answerRecords } from './answer-records.ts';
import type { InputFile } from './find-input-files.ts';
import type { InputRecord } from './input-record.ts';
import { JobFailure } from './job-failure.ts';
import type { ModelInvocationJob } from './model-invocation-job.ts';
import { readRecords } from './read-records.ts';
import type { JobSignals, JobTools } from './run-job.ts';
import { parseS3Uri, s3Uri } from './s3-location.ts';

/** Lines are written together until they have this length, in UTF-16 code units. */
const chunkLength = 65_536;

/** What ends the writing early. */
export interface WriteSignals extends JobSignals {
  /** Whether the job's time is up. */
  isDue(): boolean;
}

/**
 * Answers a job's records and writes its output: a file for each file of its input, and the manifest with the counts.
 *
 * @throws {JobFailure} If the input can't be read, or the output can't be written.
 * @throws {unknown} The reason of the signal that drops the job.
 */
export async function writeAnswers(
  job: ModelInvocationJob,
  files: readonly InputFile[],
  tools: JobTools,
  { stopped, dropped, isDue }: WriteSignals,
): Promise<void> {
  const { objects, seed, runRecord, pace } = tools;
  const signal = AbortSignal.any([stopped, dropped]);
  const output = parseS3Uri(job.request.outputDataConfig.s3OutputDataConfig.s3Uri);
  const folder = `${output.key.replace(/\/?$/, output.key === '' ? '' : '/')}${job.id}/`;

  async function write(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    const place = { bucket: output.bucket, key: `${folder}${path}` };
    const failures: unknown[] = [];
    const body = unlessDropped(dropped, chunks, (failure) => failures.push(failure));
    await objects.write(place.bucket, place.key, body).catch((error: unknown) => failures.push(error));
    // The first is why the others came: a store may wrap what its body breaks with.
    const [cause] = failures;
    if (failures.length === 0) return;
    dropped.throwIfAborted();
    if (cause instanceof JobFailure) throw cause;
    const problem = cause instanceof Error ? cause.message : String(cause);
    throw new JobFailure(`Cannot write ${s3Uri(place)}: ${problem}`, { cause });
  }

  for (const file of files) {
    if (signal.aborted || isDue()) break;
    const records = until(isDue, readRecords(objects, file, signal));
    const random = seededRandom(seed, job.id, file.path);
    const lines = answerRecords(job, records, { runRecord, concurrency: pace.concurrency, random, signal });
    await write(`${file.path}.out`, inChunks(lines));
  }
  await write('manifest.json.out', inChunks([JSON.stringify(job.counts)]));
}

async function* until(
  isDue: () => boolean,
  records: AsyncIterable<InputRecord>,
): AsyncGenerator<InputRecord> {
  for await (const record of records) {
    if (isDue()) return;
    yield record;
  }
}

async function* inChunks(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let chunk = '';
  for await (const line of lines) {
    chunk += line;
    if (chunk.length < chunkLength) continue;
    yield encoder.encode(chunk);
    chunk = '';
  }
  if (chunk !== '') yield encoder.encode(chunk);
}

/** Breaks a write off, so that no object comes of it, when its job is dropped. */
async function* unlessDropped(
  dropped: AbortSignal,
  chunks: AsyncIterable<Uint8Array>,
  onFailure: (failure: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks) {
      dropped.throwIfAborted();
      yield chunk;
    }
    dropped.throwIfAborted();
  } catch (failure) {
    onFailure(failure);
    throw failure;
  }
}

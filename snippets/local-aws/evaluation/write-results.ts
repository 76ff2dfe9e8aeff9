import { inSeededOrder } from '../jobs/in-seeded-order.ts';
import { s3Uri } from '../jobs/s3-location.ts';
import { seededRandom } from '../random.ts';
import { conversationLine } from './dataset/conversation-line.ts';
import type { EvaluationRecord } from './dataset/evaluation-record.ts';
import { promptLine } from './dataset/prompt-line.ts';
import { readDataset } from './dataset/read-dataset.ts';
import { evaluateRecord } from './evaluate-record.ts';
import { EvaluationFailure } from './evaluation-failure.ts';
import type { EvaluationJob } from './evaluation-job.ts';
import type { EvaluationPlan, PlannedDataset } from './evaluation-plan.ts';
import { resultKeys } from './result-keys.ts';
import { resultLine } from './result-line.ts';
import type { EvaluationTools } from './run-evaluation.ts';
import { takeTurns } from './take-turns.ts';

/** Lines held per line in work: enough that no worker waits for another. */
const windowPerWorker = 4;

/**
 * Reads a job's datasets, has them evaluated, and writes the results: a file for each dataset, its lines in the order of
 * the dataset. What is read is checked before anything is asked; nothing is written of a job that is ended early.
 *
 * @throws {EvaluationFailure} If a dataset can't be used, or the results can't be written.
 * @throws {unknown} The reason of the signal.
 */
export async function writeResults(
  job: EvaluationJob,
  tools: EvaluationTools,
  signal: AbortSignal,
): Promise<void> {
  const { clock, objects, pace, seed } = tools;
  const keys = resultKeys(job, seed);

  async function write(key: string, lines: readonly string[]): Promise<void> {
    signal.throwIfAborted();
    try {
      await objects.write(keys.bucket, key, encoded(lines, signal));
    } catch (cause) {
      signal.throwIfAborted();
      const problem = cause instanceof Error ? cause.message : String(cause);
      const message = `Cannot write ${s3Uri({ bucket: keys.bucket, key })}: ${problem}`;
      throw new EvaluationFailure([message], { cause });
    }
  }

  await write(keys.permissionCheck, []);
  const read: { dataset: PlannedDataset; records: EvaluationRecord[] }[] = [];
  for (const dataset of job.plan.datasets) {
    const records = await readDataset(objects, dataset.s3Uri, lineOf(job.plan, dataset), signal);
    read.push({ dataset, records });
  }
  await clock.sleep(pace.preparingMs, signal);
  for (const { dataset, records } of read) {
    const lines = await evaluateAll(job, dataset, records, tools, signal);
    await write(keys.results(dataset), lines);
  }
}

function lineOf({ kind, source }: EvaluationPlan, { metrics }: PlannedDataset) {
  const own = source.type === 'own' ? source.identifier : undefined;
  if (kind === 'model') return promptLine(own);
  const reference = metrics.some((metric) => 'builtin' in metric && metric.builtin === 'ContextCoverage');
  return conversationLine({ kind, reference, ...(own !== undefined && { own }) });
}

async function evaluateAll(
  { id, plan }: EvaluationJob,
  { metrics, name }: PlannedDataset,
  records: readonly EvaluationRecord[],
  tools: EvaluationTools,
  signal: AbortSignal,
): Promise<string[]> {
  const { concurrency } = tools.pace;
  const lines: string[] = [];
  let unanswered: string | undefined;
  let answered = 0;
  const turn = takeTurns();
  async function evaluate(index: number): Promise<{ index: number; line: string }> {
    if (tools.instant) await turn();
    const turns = await evaluateRecord(tools, records[index] ?? { turns: [] }, { plan, metrics }, signal);
    for (const { fault } of turns) {
      if (fault === undefined) answered++;
      else unanswered ??= fault;
    }
    return { index, line: resultLine(plan.kind, turns) };
  }
  const done = inSeededOrder(indices(records.length), evaluate, {
    concurrency,
    window: concurrency * windowPerWorker,
    random: seededRandom(tools.seed, id, name),
    signal,
  });
  for await (const { index, line } of done) lines[index] = line;
  signal.throwIfAborted();
  if (answered === 0 && unanswered !== undefined) {
    throw new EvaluationFailure([
      `Cannot evaluate ${name} as none of its questions was answered: ${unanswered}`,
    ]);
  }
  return lines;
}

async function* indices(count: number): AsyncGenerator<number> {
  for (let index = 0; index < count; index++) yield index;
}

async function* encoded(lines: readonly string[], signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const line of lines) {
    signal.throwIfAborted();
    yield encoder.encode(line);
  }
}

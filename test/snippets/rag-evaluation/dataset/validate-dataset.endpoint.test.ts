import type { CreateEvaluationJobRequest } from '@aws-sdk/client-bedrock';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  JobError,
  ownAnswersJob,
  ownModelAnswersJob,
  ownPassagesJob,
  runJob,
  toOwnLine,
  toPromptLine,
  validateDataset,
} from '../../../../snippets/rag-evaluation/mod.ts';
import { aJob } from '../jobs/a-job.ts';
import { anEvaluation } from '../jobs/an-evaluation.ts';

const question = { id: 'q', turns: [{ question: 'Why?', reference: 'So.' }], kind: 'reason' };
const passages = [{ text: 'It is so.', name: 'a.md', metadata: { year: 2025 } }];
const answer = { text: 'So.', passages, citations: [{ start: 0, end: 3, passages }], modelId: 'a-model' };

const metrics = {
  'own-passages': ['ContextRelevance', 'ContextCoverage'],
  'own-answers': ['Faithfulness', 'CitationPrecision'],
  'own-model-answers': ['Correctness'],
} as const;
type OwnKind = keyof typeof metrics;

const lines: Record<OwnKind, object> = {
  'own-passages': toOwnLine(question, [{ passages }], 'mine'),
  'own-answers': toOwnLine(question, [answer], 'mine'),
  'own-model-answers': toPromptLine(question, { text: 'So.', source: 'mine' }),
};

function requestOf(kind: OwnKind, jobName: string, datasetUri: string): CreateEvaluationJobRequest {
  const job = { ...aJob, jobName, datasetUri, source: 'mine' };
  if (kind === 'own-passages') return ownPassagesJob({ ...job, metrics: metrics[kind] });
  if (kind === 'own-answers') return ownAnswersJob({ ...job, metrics: metrics[kind] });
  return ownModelAnswersJob({ ...job, metrics: metrics[kind] });
}

/** Every field and element within a value, by its keys. */
function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...pathsIn(inner).map((path) => [key, ...path]),
  ]);
}

/** A copy of a value in which one field is another, or missing. */
function changed(value: unknown, [key = '', ...rest]: string[], replacement: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  if (rest.length > 0) copy[key] = changed(copy[key], rest, replacement);
  else if (replacement !== undefined) copy[key] = replacement;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

const replacement = fc.constantFrom(undefined, null, true, 0, -1, 1.5, '', ' ', 'other', [], [{}], {}, [
  'other',
]);

test.each(Object.keys(lines) as OwnKind[])(
  'validateDataset() lets nothing pass that a job of %s would fail on',
  async (kind) => {
    const { bedrock, store, calls } = anEvaluation({ latency: 'none' });
    const paths = pathsIn(lines[kind]);
    const outcomes = { both: 0, neither: 0, stricter: 0 };
    let count = 0;

    async function isTaken(line: string): Promise<boolean> {
      const name = `job-${++count}`;
      await store.write(`${name}.jsonl`, [new TextEncoder().encode(line)]);
      const request = requestOf(kind, name, `s3://evaluation/${name}.jsonl`);
      return runJob(request, { bedrock, store, ...calls }).then(
        () => true,
        (error) => {
          if (error instanceof JobError) return false;
          throw error;
        },
      );
    }

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), replacement, async (path, value) => {
        const line = JSON.stringify(changed(lines[kind], path, value));
        const needs = { kind, metrics: metrics[kind], source: 'mine' };
        const isGood = (await validateDataset([line], needs)).length === 0;
        const taken = await isTaken(line);
        outcomes[isGood ? 'both' : taken ? 'stricter' : 'neither']++;
        if (isGood) expect(taken, line).toBe(true);
      }),
      { seed: 5, numRuns: 60 },
    );
    // Neither of the two takes everything or nothing.
    expect(outcomes.both).toBeGreaterThan(1);
    expect(outcomes.neither).toBeGreaterThan(20);
  },
);

import { expect, test } from 'vitest';
import {
  catalogue,
  finalCoverage,
  labelledExamples,
  promptTemplate,
  runBatch,
  runNearRealTime,
  simulatedModels,
  toConverseInput,
  toModelInput,
} from '../../../snippets/batch-inference/mod.ts';
import { defineModel } from '../../../snippets/local-aws/mod.ts';
import { aRun } from './a-run.ts';

const toPrompt = promptTemplate({ style: 'anthropic-text' }, labelledExamples());

function start() {
  const run = aRun({ models: simulatedModels().map(defineModel) });
  const batch = {
    ...{ bedrock: run.bedrock, store: run.store, bucket: 'batch', name: 'try', productsPerPrompt: 5 },
    ...{ modelId: 'anthropic.claude-instant-v1', roleArn: 'arn:aws:iam::123456789012:role/Batch' },
    toInput: (names: string[]) => toModelInput(toPrompt(names), 'anthropic-text'),
    ...run.calls,
  };
  return { ...run, batch };
}

function names(count: number): string[] {
  return Array.from(catalogue({ count }), ({ product }) => product.product_name);
}

test('runBatch() gives every name back, once, as a product or with the reason why not', async () => {
  const { batch } = start();
  const sent = names(1_203);
  const result = await runBatch(sent, batch);
  const back: string[] = [];
  for await (const { products, unusable } of result.outcomes()) {
    for (const { name } of [...products, ...unusable]) if (name !== undefined) back.push(name);
  }
  expect(back.sort()).toEqual(sent.sort());
  expect(result.counts.names).toBe(1_203);
  expect(result.jobs).toMatchObject([{ status: 'Completed', total: 241, processed: 241 }]);
  expect(finalCoverage(result.counts)).toBeGreaterThan(0.9);
  expect(result.tokens.outputTokens).toBeGreaterThan(0);
  expect(result.seconds).toBeGreaterThan(0);
});

test('runBatch() makes as many jobs as the quotas ask for, and tells of each', async () => {
  const { batch } = start();
  const seen = new Set<string>();
  const { jobs, counts } = await runBatch(names(2_000), {
    ...batch,
    quotas: { maxRecords: 200 },
    onProgress: ({ jobName }) => seen.add(jobName),
  });
  // 400 records, of which a job may hold 200.
  expect(jobs.length).toBe(2);
  expect(jobs.reduce((sum, { total }) => sum + total, 0)).toBe(400);
  expect([...seen].sort()).toEqual(jobs.map(({ jobName }) => jobName).sort());
  expect(counts.names).toBe(2_000);
});

test('runBatch() that is started again takes the jobs that there are', async () => {
  const { batch, aws } = start();
  const first = await runBatch(names(600), batch);
  const again = await runBatch(names(600), batch);
  expect(again.jobs.map(({ jobArn }) => jobArn)).toEqual(first.jobs.map(({ jobArn }) => jobArn));
  expect(again.counts).toEqual(first.counts);
  expect(aws.calls().filter(({ operation }) => operation === 'CreateModelInvocationJob')).toHaveLength(2);
});

test('runBatch() sends nothing if there are too few names for a job', async () => {
  const { batch, aws } = start();
  await expect(runBatch(names(10), batch)).rejects.toMatchObject({ name: 'TooFewRecordsError', records: 2 });
  expect(aws.calls()).toEqual([]);
});

test('runNearRealTime() gives every name back, in the time of its calls', async () => {
  const { runtime, calls } = start();
  const sent = names(12);
  const run = {
    ...{ runtime, modelId: 'anthropic.claude-instant-v1', productsPerPrompt: 5, concurrency: 1, ...calls },
    toInput: (pack: string[]) => toConverseInput(toPrompt(pack)),
  };
  const { seconds, counts, outcomes } = await runNearRealTime(sent, run);
  const back = outcomes.flatMap(({ products, unusable }) =>
    [...products, ...unusable].map(({ name }) => name),
  );
  expect(back.sort()).toEqual(sent.sort());
  expect(counts.names).toBe(12);
  const faster = await runNearRealTime(sent, { ...run, concurrency: 3 });
  expect(faster.seconds).toBeLessThan(seconds / 2);
});

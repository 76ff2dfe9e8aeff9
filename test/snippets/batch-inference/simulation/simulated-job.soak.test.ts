import { expect, test } from 'vitest';
import { finalCoverage, parsingRecall, published } from '../../../../snippets/batch-inference/mod.ts';
import { aSimulatedJob } from './a-simulated-job.ts';

const scaled = published.results.filter(({ batchSeconds }) => batchSeconds[100_000] !== undefined);

test.each(scaled)(
  '100,000 products on $model take about the published time, with the published quality',
  async ({ model, shots, batchSeconds, parsingRecallPercent, finalCoveragePercent }) => {
    const { seconds, counts } = await aSimulatedJob({ model, shots }, 100_000);
    const published = batchSeconds[100_000] ?? Number.NaN;
    expect(Math.abs(seconds / published - 1), String(seconds)).toBeLessThan(0.08);
    const [recall, coverage] = [parsingRecall(counts) * 100, finalCoverage(counts) * 100];
    expect(Math.abs(recall - (parsingRecallPercent[100_000] ?? Number.NaN)), String(recall)).toBeLessThan(1);
    expect(Math.abs(coverage - (finalCoveragePercent[100_000] ?? Number.NaN)), String(coverage)).toBeLessThan(
      1,
    );
  },
);

import { describe, expect, test } from 'vitest';
import { finalCoverage, parsingRecall, published } from '../../../../snippets/batch-inference/mod.ts';
import { aSimulatedJob } from './a-simulated-job.ts';

describe('simulatedModels() in a job of the embedded endpoint take about the published time', () => {
  for (const { model, shots, batchSeconds, ...figures } of published.results) {
    test(`${model}, ${shots} examples, 20 products`, async () => {
      const { seconds } = await aSimulatedJob({ model, shots }, 20);
      // Four prompts, each of them with a chance of its own.
      expect(Math.abs(seconds / batchSeconds[20] - 1), String(seconds)).toBeLessThan(0.15);
    });

    test(`${model}, ${shots} examples, 5,000 products, and have the published quality`, async () => {
      const { seconds, counts } = await aSimulatedJob({ model, shots }, 5_000);
      expect(Math.abs(seconds / batchSeconds[5_000] - 1), String(seconds)).toBeLessThan(0.12);
      const recall = parsingRecall(counts) * 100;
      const coverage = finalCoverage(counts) * 100;
      expect(Math.abs(recall - figures.parsingRecallPercent[5_000]), String(recall)).toBeLessThan(1);
      expect(Math.abs(coverage - figures.finalCoveragePercent[5_000]), String(coverage)).toBeLessThan(1);
    });
  }
});

import { describe, expect, test } from 'vitest';
import {
  catalogue,
  contentCoverage,
  countOutcomes,
  finalCoverage,
  labelledExamples,
  pack,
  parsingRecall,
  productResponder,
  promptTemplate,
  published,
  readAnswer,
  toConverseInput,
  toManifest,
} from '../../../../snippets/batch-inference/mod.ts';
import { seededRandom } from '../../../../snippets/batch-inference/random.ts';

type Options = Parameters<typeof productResponder>[0];

/** Asks a simulated model about 5,000 products, and counts what comes of it. */
async function measure({ shots, packed, ...options }: Options & { shots: number; packed: number }) {
  const respond = productResponder(options);
  const style = options.model.startsWith('meta.') ? 'llama' : 'anthropic-text';
  const toPrompt = promptTemplate({ style, shots }, labelledExamples());
  const names = Array.from(catalogue({ count: 5_000 }), ({ product }) => product.product_name);
  return countOutcomes(
    (async function* () {
      for await (const entry of toManifest(pack(names, packed))) {
        const random = seededRandom(entry.recordId);
        yield readAnswer(entry, respond(toConverseInput(toPrompt(entry.names)), { random }));
      }
    })(),
  );
}

/** In percent; both figures are shares, so a difference of 0.01 is one percentage point. */
function expectWithinAPoint(measured: number, publishedPercent: number, what: string): void {
  expect(Math.abs(measured * 100 - publishedPercent), `${what}: ${measured * 100}`).toBeLessThanOrEqual(1);
}

describe('productResponder() of 5,000 products, five a prompt, is within a point of the published', () => {
  for (const { model, shots, parsingRecallPercent, finalCoveragePercent } of published.results) {
    for (const testSet of [5_000, 100_000] as const) {
      const [recall, coverage] = [parsingRecallPercent[testSet], finalCoveragePercent[testSet]];
      if (recall === undefined || coverage === undefined) continue;
      test(`${model}, ${shots} examples, figures of ${testSet}`, async () => {
        const counts = await measure({ model, shots, packed: 5, testSet });
        expectWithinAPoint(parsingRecall(counts), recall, 'recall');
        expectWithinAPoint(finalCoverage(counts), coverage, 'final coverage');
      });
    }
  }
});

describe('productResponder() by packing is within a point of the final coverage that was published', () => {
  for (const { model, shots, finalCoveragePercent } of published.packing) {
    for (const packed of [1, 5, 10] as const) {
      test(`${model}, ${shots} examples, ${packed} a prompt`, async () => {
        const counts = await measure({ model, shots, packed, testSet: 20 });
        expectWithinAPoint(finalCoverage(counts), finalCoveragePercent[packed], 'final coverage');
      });
    }
  }
});

test('productResponder() leaves out what it must guess more often than what the name tells', async () => {
  const counts = await measure({ model: 'meta.llama2-13b-chat-v1', shots: 5, packed: 5 });
  expect(contentCoverage(counts, 'brand')).toBeGreaterThan(contentCoverage(counts, 'price') + 0.2);
});

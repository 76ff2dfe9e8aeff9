import { type PublishedModel, published } from '../published.ts';

/** The number of products of a published experiment. */
export type TestSet = 20 | 5_000 | 100_000;

/** How good the answers of a simulated model are, as shares from 0 to 1. */
export interface AnswerQuality {
  /** Names that come back exactly as they were sent. */
  recall: number;
  /** Attributes that say something in the end, among all products that were sent. */
  finalCoverage: number;
}

/** Which published figures a simulated model follows. */
export interface Calibration {
  model: PublishedModel;
  /** Whether the prompt holds examples: figures are published for none and for five. */
  hasExamples: boolean;
  /** How many products share a prompt. */
  packed: number;
  /** The experiment: the figures of 20 products are not those of 5,000. */
  testSet: TestSet;
}

/**
 * Finds the published figures that come closest to a prompt.
 *
 * Final coverage by packing is published for 20 products only; for 5,000 and 100,000 products, five of them share a
 * prompt, and other packings get the same figures. Recall is published for 5,000 and 100,000 products only; 20 get that
 * of 5,000, or what their coverage needs. Nothing is published for Llama 2 without examples: it gets the figures with.
 *
 * @param calibration Model, prompt and experiment.
 * @returns Recall and final coverage.
 */
export function publishedQuality({ model, hasExamples, packed, testSet }: Calibration): AnswerQuality {
  const ofModel = published.results.filter((run) => run.model === model);
  const found = ofModel.find(({ shots }) => shots > 0 === hasExamples) ?? ofModel[0];
  if (!found) {
    throw new RangeError(
      `Cannot simulate a model as its figures must be published: current value is ${model}`,
    );
  }
  const recall = figureOf(found.parsingRecallPercent, testSet) / 100;
  if (testSet !== 20) {
    return { recall, finalCoverage: figureOf(found.finalCoveragePercent, testSet) / 100 };
  }
  const packing = published.packing.find((run) => run.model === model && run.shots === found.shots);
  const size = packed < 3 ? 1 : packed < 8 ? 5 : 10;
  return { recall, finalCoverage: (packing?.finalCoveragePercent[size] ?? Number.NaN) / 100 };
}

function figureOf(figures: { 5_000: number; 100_000?: number }, testSet: TestSet): number {
  return testSet === 100_000 ? (figures[100_000] ?? figures[5_000]) : figures[5_000];
}

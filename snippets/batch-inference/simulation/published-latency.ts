import { type PublishedRun, published } from '../published.ts';
import { fitLine } from './fit-line.ts';

/** How long a simulated model takes, in milliseconds. */
export interface SimulatedLatency {
  firstTokenMs: number;
  perInputTokenMs: number;
  tokenGapMs: number;
  /** Spread of all of these: the standard deviation of the logarithm. */
  spread: number;
}

/** Tokens of the answer for one product, about, as the embedded endpoint counts them; the publishers' models had 100. */
export const answerTokensPerProduct = 133;
/** Five products a prompt are what the published batch jobs ran with: their time counts most. */
const weights = { 1: 1, 5: 9, 10: 1 };

/**
 * Works out the latency of a model from the published times of 20 products: a prompt takes a time of its own and so much
 * for each of its products. Prompts followed one another, for 72 s of 20 prompts are given as 3.6 s a prompt.
 *
 * @param run Model and prompt; a prompt that was not published has the times of the model's other one.
 * @returns The latency.
 */
export function publishedLatency(run: PublishedRun): SimulatedLatency {
  const { start, perProduct } = secondsPerPrompt(run);
  return {
    firstTokenMs: 1_000 * start,
    perInputTokenMs: 0,
    tokenGapMs: (1_000 * perProduct) / answerTokensPerProduct,
    spread: 0.1,
  };
}

/** The line through the times of prompts with 1, 5 and 10 products. */
export function secondsPerPrompt({ model, shots }: PublishedRun): { start: number; perProduct: number } {
  const ofModel = published.packing.filter((run) => run.model === model);
  const found = ofModel.find((run) => run.shots === shots) ?? ofModel[0];
  const points = ([1, 5, 10] as const).map((packed) => {
    const seconds = ((found?.seconds[packed] ?? Number.NaN) * packed) / 20;
    return { x: packed, y: seconds, weight: weights[packed] / seconds ** 2 };
  });
  const { intercept, slope } = fitLine(points);
  return { start: Math.max(0, intercept), perProduct: slope };
}

import { type PublishedModel, published } from '../published.ts';
import { productResponder } from './product-responder.ts';
import { publishedLatency, type SimulatedLatency } from './published-latency.ts';
import type { TestSet } from './published-quality.ts';

/** A model for an embedded endpoint that simulates Bedrock. */
export interface SimulatedModel {
  id: PublishedModel;
  latency: SimulatedLatency;
  /** Input and output tokens together. */
  contextTokens: number;
  maxOutputTokens: number;
  /** Who published the figures behind it. */
  calibratedTo: string;
  respond: ReturnType<typeof productResponder>;
}

/** Which of the published experiments is simulated. */
export interface SimulationOptions {
  /** Whose quality the answers have. @default 5_000 */
  testSet?: TestSet;
  /**
   * Whose latency the models have: that of the prompt with or without examples. A model has one latency, and Claude 2
   * without examples took longer although it read less.
   *
   * @default 0
   */
  shots?: 0 | 5;
}

const llama2 = { contextTokens: 4_096, maxOutputTokens: 2_048 };
const claude = { contextTokens: 100_000, maxOutputTokens: 4_096 };

/**
 * The models of the published experiments, simulated: their latency and the quality of their answers are calibrated to
 * the published figures, and nothing else about them is real.
 *
 * @param options Which experiment.
 * @returns Definitions to register with the endpoint, under the ids that the models have on Amazon Bedrock.
 *
 * @example
 * ```ts
 * import { simulatedModels } from '@outcrop/snippets/batch-inference';
 * import { createLocalAws, defineModel } from '@outcrop/snippets/local-aws';
 *
 * const aws = createLocalAws({ models: simulatedModels().map(defineModel) });
 * console.assert(aws.models.find('anthropic.claude-instant-v1').calibratedTo?.includes('GoDaddy'));
 * ```
 */
export function simulatedModels({ testSet = 5_000, shots = 0 }: SimulationOptions = {}): SimulatedModel[] {
  const ids = [...new Set(published.results.map(({ model }) => model))];
  return ids.map((id) => ({
    id,
    latency: publishedLatency({ model: id, shots }),
    ...(id.startsWith('meta.') ? llama2 : claude),
    calibratedTo: published.by,
    respond: productResponder({ model: id, testSet }),
  }));
}

import { amazonModels } from './amazon-models.ts';
import { anthropicModels } from './anthropic-models.ts';
import { deepseekModels } from './deepseek-models.ts';
import { metaModels } from './meta-models.ts';
import type { Model } from './model.ts';

/**
 * The models that an endpoint serves unless it is told others: all of them simulated.
 *
 * Ids, limits and abilities are those of AWS's model pages. A latency or quality profile without `calibratedTo` is a
 * guess.
 */
export const defaultModels: readonly Model[] = [
  ...anthropicModels,
  ...metaModels,
  ...deepseekModels,
  ...amazonModels,
];

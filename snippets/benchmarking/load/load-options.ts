import type { Call } from '../call.ts';
import type { Clock } from '../clock/clock.ts';
import type { Prompt } from '../requests/prompt.ts';
import type { SelfObservation } from '../self/self-observation.ts';
import type { LoadProgress } from './load-progress.ts';
import type { Stage } from './stage.ts';
import type { WarmUpOptions } from './warm-up.ts';

/** What a run does. */
export interface LoadOptions {
  /** Makes the requests. */
  call: Call;
  /**
   * What to ask: the same for the same number, whichever user asks it and whenever. Those of the run count from 0, those
   * of its warm-up from -1 downwards.
   */
  prompts: (index: number) => Prompt;
  /** What it is made of, one after the other. Their names differ. */
  stages: readonly Stage[];
  /** What comes before, and is not counted. */
  warmUp?: WarmUpOptions;
  /** What the arrivals of open loops are drawn from. @default 'outcrop' */
  seed?: string;
  /**
   * A simulated clock passes time whenever all wait, and does not see an SDK client that prepares its first request: have
   * a warm-up, or that one is late.
   *
   * @default realClock
   */
  clock?: Clock;
  /** Ends the run early: requests under way are given up, and what was measured is kept. */
  signal?: AbortSignal;
  /** Watches how busy the client is while the stages run, such as `observeSelf` in Node. */
  observe?: () => () => SelfObservation;
  /** Told of every request that is sent and of every one that ends. */
  onProgress?: (progress: LoadProgress) => void;
}

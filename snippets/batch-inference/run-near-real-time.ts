import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { realClock } from './calls/real-clock.ts';
import type { CallOptions } from './calls/retry.ts';
import { toJsonl } from './lines/to-jsonl.ts';
import { countOutcomes } from './metrics/count-outcomes.ts';
import type { OutcomeCounts } from './metrics/outcome-counts.ts';
import { nearRealTime } from './near-real-time.ts';
import type { ConverseInput } from './prompts/to-converse-input.ts';
import type { ManifestEntry } from './records/manifest-entry.ts';
import { pack } from './records/pack.ts';
import { toManifest } from './records/to-manifest.ts';
import { toRecords } from './records/to-records.ts';
import { joinResults } from './results/join-results.ts';
import type { Outcome } from './results/outcome.ts';
import { readResults } from './results/read-results.ts';
import type { Source } from './source.ts';

/** What a run without a batch job is, beside the names that it is of. */
export interface NearRealTimeRun extends CallOptions {
  runtime: BedrockRuntimeClient;
  modelId: string;
  /** Makes the request of a pack. */
  toInput: (names: string[]) => ConverseInput;
  productsPerPrompt: number;
  /** How many calls are under way at once. @default 8 */
  concurrency?: number;
}

/** What came of it. */
export interface NearRealTimeResult {
  /** From the first call to the last answer. */
  seconds: number;
  counts: OutcomeCounts;
  outcomes: Outcome[];
}

/**
 * Runs names through a model without a batch job: for fewer records than a job must have, or when there is no time. All
 * of it is held in memory.
 *
 * @param names The products' names.
 * @param run What the run is.
 */
export async function runNearRealTime(
  names: Source<string>,
  run: NearRealTimeRun,
): Promise<NearRealTimeResult> {
  const { clock = realClock, runtime, toInput } = run;
  const start = clock.now();
  const manifest: ManifestEntry[] = [];
  for await (const entry of toManifest(pack(names, run.productsPerPrompt))) manifest.push(entry);
  const answers = nearRealTime(runtime, toRecords(manifest, toInput), run);
  const outcomes: Outcome[] = [];
  for await (const outcome of joinResults(manifest, readResults(toJsonl(answers)))) outcomes.push(outcome);
  return { seconds: (clock.now() - start) / 1_000, counts: await countOutcomes(outcomes), outcomes };
}

import type { Source } from '../source.ts';
import type { Outcome } from './outcome.ts';

/**
 * The products that have no answer, whatever the reason, to be packed and sent again.
 *
 * A smaller pack helps what failed in a large one, and another round keeps the ids apart:
 * `toManifest(pack(retryNames(outcomes), 1), 1)`.
 *
 * @param outcomes What came of the records of a round.
 * @returns Their names, as often as they were asked about.
 *
 * @example
 * ```ts
 * import { readAnswer, retryNames } from '@outcrop/snippets/batch-inference';
 *
 * const outcome = readAnswer({ recordId: 'a', names: ['Red shoe'] }, 'I am not able to help with that.');
 * console.assert((await Array.fromAsync(retryNames([outcome]))).join() === 'Red shoe');
 * ```
 */
export async function* retryNames(outcomes: Source<Outcome>): AsyncGenerator<string> {
  for await (const { unusable } of outcomes) {
    for (const { name } of unusable) if (name !== undefined) yield name;
  }
}

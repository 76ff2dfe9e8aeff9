import type { ManifestEntry } from '../records/manifest-entry.ts';
import type { Source } from '../source.ts';
import { excerpt } from './excerpt.ts';
import { failedRecord } from './failed-record.ts';
import { manifestRegister } from './manifest-register.ts';
import type { Outcome } from './outcome.ts';
import { readAnswer } from './read-answer.ts';
import type { ResultLine } from './read-results.ts';
import type { Unusable } from './unusable.ts';

// #region join-results
/**
 * Joins the results of a job to the products that were sent, by the record's id: Bedrock does not keep the order.
 *
 * The first answer for a record counts, even if a failure came before it. What is left over on either side comes back
 * as unusable: records without an answer at the end, lines without a record at once.
 *
 * @param manifest Which names each record carries; read only as far as the results ask for.
 * @param results The lines of all result files, in any order.
 * @returns An outcome for each record, and one for each line that belongs to none.
 * @throws {RangeError} If an id stands in the manifest twice.
 *
 * @example
 * ```ts
 * import { joinResults } from '@outcrop/snippets/batch-inference';
 *
 * const manifest = [{ recordId: 'a', names: ['Red shoe'] }, { recordId: 'b', names: ['Blue shoe'] }];
 * const results = [{ recordId: 'b', text: '[{"product_name": "Blue shoe"}]' }];
 * const outcomes = await Array.fromAsync(joinResults(manifest, results));
 * console.assert(outcomes[0]?.products[0]?.name === 'Blue shoe');
 * console.assert(outcomes[1]?.unusable[0]?.reason === 'no answer');
 * ```
 */
export async function* joinResults(
  manifest: Source<ManifestEntry>,
  results: Source<ResultLine>,
): AsyncGenerator<Outcome> {
  const register = manifestRegister(manifest);
  for await (const line of results) {
    const recordId = 'failure' in line ? line.failure.recordId : line.recordId;
    const found = recordId === undefined ? 'unknown' : await register.find(recordId);
    if (typeof found === 'string') yield strayLine(line, found);
    else if ('failure' in line) {
      if (found.failure) yield strayLine(line, 'answered');
      else found.failure = line.failure;
    } else {
      register.settle(line.recordId);
      const outcome = readAnswer(found.entry, line.text);
      yield found.failure ? { ...outcome, unusable: [...outcome.unusable, found.failure] } : outcome;
    }
  }
  for await (const { entry, failure } of register.rest()) {
    yield failedRecord(entry, failure ?? { reason: 'no answer' });
  }
}
// #endregion join-results

function strayLine(line: ResultLine, found: 'answered' | 'unknown'): Outcome {
  const unusable = strayFailure(line, found);
  return { names: [], parsed: [], products: [], repairs: [], unusable: [unusable] };
}

function strayFailure(line: ResultLine, found: 'answered' | 'unknown'): Unusable {
  // A line that does not say its record has told already what is wrong with it.
  if ('failure' in line && line.failure.recordId === undefined) return line.failure;
  const reason = found === 'answered' ? 'duplicate id' : 'unknown id';
  if ('failure' in line) return { ...line.failure, reason, found: line.failure.found ?? line.failure.reason };
  return { reason, recordId: line.recordId, found: excerpt(line.text) };
}

/**
 * Which messages of a batch a function could not handle, by what it returned.
 *
 * @param ids Those of the batch.
 * @returns The ids that are to come again: all of them, where the answer names one that is none of the batch.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export function failedMessages(answer: unknown, ids: readonly string[]): ReadonlySet<string> {
  if (typeof answer !== 'object' || answer === null || !('batchItemFailures' in answer)) return new Set();
  const { batchItemFailures } = answer;
  if (batchItemFailures === undefined || batchItemFailures === null) return new Set();
  if (!Array.isArray(batchItemFailures)) return new Set(ids);
  const failed = batchItemFailures.map(
    (failure: { itemIdentifier?: unknown } | null) => failure?.itemIdentifier,
  );
  return failed.every((id): id is string => typeof id === 'string' && ids.includes(id))
    ? new Set(failed)
    : new Set(ids);
}

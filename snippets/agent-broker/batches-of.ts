/**
 * Divides items into batches for requests that take so many items and so many bytes.
 *
 * @param items What is to be sent, in order.
 * @param sizes The bytes of each.
 * @param most How many a batch may have.
 * @param bytes How many bytes a batch may have; an item that has more by itself makes a batch by itself.
 */
export function batchesOf<T>(
  items: readonly T[],
  sizes: readonly number[],
  most: number,
  bytes: number,
): T[][] {
  const batches: T[][] = [];
  let batch: T[] = [];
  let taken = 0;
  for (const [index, item] of items.entries()) {
    const size = sizes[index] ?? 0;
    if (batch.length === most || (batch.length > 0 && taken + size > bytes)) {
      batches.push(batch);
      batch = [];
      taken = 0;
    }
    batch.push(item);
    taken += size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

import type { JsonObject } from '../json-object.ts';
import { itemBytes, itemSize } from './item-size.ts';

/** Bytes that a key of DynamoDB may have. */
const keyBytes = 2048;

/**
 * Writes a record as JSON, as it is kept.
 *
 * @param key Where.
 * @param value The record.
 * @returns The JSON.
 * @throws {RangeError} If DynamoDB would refuse it, for its key or its size.
 */
export function writeState(key: string, value: JsonObject): string {
  checkKey('write', key);
  const json = JSON.stringify(value);
  const size = itemSize(key, json);
  if (size > itemBytes) {
    throw new RangeError(
      `Cannot write "${key}" as it must have ${itemBytes} bytes at most: current value is ${size}`,
    );
  }
  return json;
}

/**
 * Checks the key of a record.
 *
 * @throws {RangeError} If DynamoDB would refuse it.
 */
export function checkKey(task: 'read' | 'write', key: string): void {
  const size = new TextEncoder().encode(key).length;
  if (size >= 1 && size <= keyBytes) return;
  throw new RangeError(
    `Cannot ${task} a record as its key must have 1 to ${keyBytes} bytes: current value is ${size}`,
  );
}

/** Bytes that an item of DynamoDB may have, names of attributes included. */
export const itemBytes = 400 * 1024;

/** A number takes 21 bytes at most: 38 digits, two of them a byte, and two bytes beside. */
const numberBytes = 21;

const encoder = new TextEncoder();

/**
 * The size of a record as an item of DynamoDB, or a few bytes more.
 *
 * Source: "DynamoDB item sizes and formats" in the DynamoDB guide.
 *
 * @param key The record's key.
 * @param json The record as JSON.
 * @returns Bytes.
 */
export function itemSize(key: string, json: string): number {
  const names = 'key'.length + 'value'.length + 'version'.length + 'expiresAt'.length;
  return names + encoder.encode(key).length + encoder.encode(json).length + 2 * numberBytes;
}

const encoder = new TextEncoder();

/** Orders keys as S3 does: by their UTF-8 bytes, which is the order of their code points. */
export function compareKeys(one: string, other: string): number {
  const [left, right] = [encoder.encode(one), encoder.encode(other)];
  const shorter = Math.min(left.length, right.length);
  for (let index = 0; index < shorter; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

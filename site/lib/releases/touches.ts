/**
 * Tells whether a name that an entry concerns and a name that code uses touch: they are the same, or one lies within the
 * other. `tf.keras` touches `tf.keras.layers.Dense`, and not `tf.kerasify`.
 *
 * @param symbol A name with its whole path.
 * @param used Another.
 */
export function touches(symbol: string, used: string): boolean {
  const one = parts(symbol);
  const other = parts(used);
  const shorter = Math.min(one.length, other.length);
  return one.slice(0, shorter).every((name, index) => name === other[index]);
}

function parts(name: string): string[] {
  return name.replace(/\(.*\)$/, '').split(/\.|::/);
}

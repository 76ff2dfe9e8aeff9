/** Vectors that can be compared with another one, all at once. */
export class VectorIndex {
  readonly #count: number;
  readonly #columns: readonly Float32Array[];

  /** @param vectors All of one length; they are compared by their direction alone. */
  constructor(vectors: readonly ArrayLike<number>[]) {
    this.#count = vectors.length;
    // By dimension, because a question has few words: most of its dimensions are zero and are passed over.
    const columns = Array.from({ length: vectors[0]?.length ?? 0 }, () => new Float32Array(this.#count));
    for (const [row, vector] of vectors.entries()) {
      const length = lengthOf(vector);
      if (length === 0) continue;
      for (const [dimension, column] of columns.entries()) column[row] = (vector[dimension] ?? 0) / length;
    }
    this.#columns = columns;
  }

  /**
   * Compares a vector with all others.
   *
   * @returns For each of them the cosine of the angle between the two: 1 for the same direction.
   */
  cosines(vector: ArrayLike<number>): Float32Array {
    const cosines = new Float32Array(this.#count);
    const length = lengthOf(vector);
    if (length === 0) return cosines;
    for (const [dimension, column] of this.#columns.entries()) {
      const weight = (vector[dimension] ?? 0) / length;
      if (weight !== 0) addScaled(cosines, column, weight);
    }
    return cosines;
  }
}

function addScaled(sums: Float32Array, column: Float32Array, weight: number): void {
  for (let row = 0; row < sums.length; row++) sums[row] = (sums[row] ?? 0) + weight * (column[row] ?? 0);
}

function lengthOf(vector: ArrayLike<number>): number {
  let squares = 0;
  for (let index = 0; index < vector.length; index++) squares += (vector[index] ?? 0) ** 2;
  return Math.sqrt(squares);
}

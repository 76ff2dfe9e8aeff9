/** Things that come one after the other: an array, a generator, a stream. */
export type Source<T> = Iterable<T> | AsyncIterable<T>;

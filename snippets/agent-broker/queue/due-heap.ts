interface Entry<T> {
  due: number;
  /** Which was pushed first, among those that are due together. */
  order: number;
  value: T;
}

/** A binary heap: the entry that is due first stands first, and of several the one that was pushed first. */
export class DueHeap<T> {
  readonly #entries: Entry<T>[] = [];
  #pushed = 0;

  get first(): Readonly<Entry<T>> | undefined {
    return this.#entries[0];
  }

  push(due: number, value: T): void {
    const entry = { due, order: this.#pushed++, value };
    const entries = this.#entries;
    let index = entries.length;
    for (let parent = entries[(index - 1) >> 1]; index > 0 && parent && before(entry, parent); ) {
      entries[index] = parent;
      index = (index - 1) >> 1;
      parent = entries[(index - 1) >> 1];
    }
    entries[index] = entry;
  }

  pop(): void {
    const last = this.#entries.pop();
    if (!last || this.#entries.length === 0) return;
    this.#sink(last);
  }

  /** Puts an entry in the place of the first, below all that are due before it. */
  #sink(entry: Entry<T>): void {
    const entries = this.#entries;
    let index = 0;
    for (;;) {
      let child = 2 * index + 1;
      const [left, right] = [entries[child], entries[child + 1]];
      const least = left && right && before(right, left) ? right : left;
      if (!least || !before(least, entry)) break;
      if (least === right) child += 1;
      entries[index] = least;
      index = child;
    }
    entries[index] = entry;
  }
}

function before<T>(one: Entry<T>, other: Entry<T>): boolean {
  return one.due < other.due || (one.due === other.due && one.order < other.order);
}

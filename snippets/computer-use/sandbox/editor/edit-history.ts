const mostEdits = 20;
const mostCharacters = 16 * 1024 ** 2;

/** One edit: what the file was before it, undefined if it did not exist. */
export interface Edit {
  path: string;
  before: string | undefined;
}

/** The last edits of each file; the oldest are forgotten when they are too many or too large. */
export class EditHistory {
  #edits: Edit[] = [];

  /** Remembers what a file was before an edit. */
  remember(path: string, before: string | undefined): void {
    this.#edits.push({ path, before });
    if (this.#edits.filter((edit) => edit.path === path).length > mostEdits) this.#forgetFirst(path);
    while (this.#characters() > mostCharacters) this.#edits.shift();
  }

  /** The last edit of a file that is remembered. */
  last(path: string): Edit | undefined {
    return this.#edits.findLast((edit) => edit.path === path);
  }

  /** Forgets the last edit of a file. */
  forget(path: string): void {
    const at = this.#edits.findLastIndex((edit) => edit.path === path);
    if (at >= 0) this.#edits.splice(at, 1);
  }

  #forgetFirst(path: string): void {
    this.#edits.splice(
      this.#edits.findIndex((edit) => edit.path === path),
      1,
    );
  }

  #characters(): number {
    // An edit counts for something even when it is of an empty file.
    return this.#edits.reduce((sum, { path, before = '' }) => sum + path.length + before.length + 100, 0);
  }
}

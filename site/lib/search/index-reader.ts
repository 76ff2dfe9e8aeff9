import { guessPath } from './guess-path.ts';
import { SearchIndex } from './search-index.ts';

/** The first line of an index file, by which a file that is none is known. */
export const firstLine = 'outcrop-search 1';

/** A file that should hold the index holds something else. */
export class IndexFormatError extends Error {
  override name = 'IndexFormatError';
}

/**
 * Reads what `encodeIndex()` writes, line by line, so that the first documents can be found while the last are still
 * on their way.
 *
 * @example
 * ```ts
 * const reader = new IndexReader();
 * for (const line of text.split('\n')) reader.read(line);
 * search(reader.index, 'jensen');
 * ```
 */
export class IndexReader {
  readonly index = new SearchIndex();
  /** The labels of the kinds met so far. */
  readonly kinds: string[] = [];
  readonly #keywords: string[] = [];
  #read: (line: string) => void = (line) => this.#readFirst(line);
  #start = '';
  #boost = 1;
  #described = 0;

  /**
   * Reads the next line.
   *
   * @param line The line, without its end.
   * @throws {IndexFormatError} If the first line is not that of an index file.
   */
  read(line: string): void {
    this.#read(line);
  }

  /** Whether every line has been read. */
  get isComplete(): boolean {
    return this.#described > 0 && this.#described === this.index.documents.length;
  }

  #readFirst(line: string): void {
    if (line !== firstLine)
      throw new IndexFormatError(
        `Cannot read the search index as it must begin with "${firstLine}": current value is "${line.slice(0, 40)}"`,
      );
    this.#read = (next) => this.#readDocument(next);
  }

  #readDocument(line: string): void {
    const [title = '', detail = '', path = '', boost = ''] = line.split('\t');
    if (line === '') {
      this.#read = (next) => this.#readKeyword(next);
    } else if (title === '') {
      this.kinds.push(detail);
      this.#start = path;
      this.#boost = Number(boost) || 1;
    } else {
      const end = path || guessPath(title, detail);
      const kind = this.kinds.length - 1;
      this.index.add({
        kind,
        title,
        detail,
        path: this.#start + end,
        boost: (Number(boost) || 1) * this.#boost,
      });
    }
  }

  #readKeyword(line: string): void {
    if (line === '') this.#read = (next) => this.#readReferences(next);
    else this.#keywords.push(line);
  }

  #readReferences(line: string): void {
    const { documents } = this.index;
    if (this.#described === documents.length) return;
    const number = this.#described++;
    if (line === '') return;
    for (const digits of line.split(' ')) {
      const reference = Number.parseInt(digits, 36);
      const keyword = this.#keywords[reference - documents.length];
      if (keyword === undefined) this.index.addReference(number, reference);
      else this.index.addKeyword(number, keyword);
    }
  }
}

import { terms } from './terms.ts';

/** What search keeps of a document. */
export interface IndexedDocument {
  readonly kind: number;
  readonly title: string;
  readonly detail: string;
  readonly path: string;
  readonly boost: number;
}

interface StoredDocument extends IndexedDocument {
  /** How many words the title has. */
  readonly titleWords: number;
}

/** Where a term stands in a document; a reference is a keyword that is another document's title. */
export const fields = { title: 0, reference: 1, detail: 2, keyword: 3 } as const;

type Field = (typeof fields)[keyof typeof fields];

/**
 * The terms of many documents, and the places of each.
 *
 * It grows line by line while the documents arrive, and can be searched at any moment.
 */
export class SearchIndex {
  readonly documents: StoredDocument[] = [];
  /** The keywords of each document, to say why it was found. */
  readonly keywords: string[][] = [];
  /** For each document, those that have its title for a keyword: the sessions of a speaker. */
  readonly referrers: number[][] = [];
  /** Every term, with its places as `document * 4 + field`. */
  readonly places = new Map<string, number[]>();

  /**
   * Adds a document with its title and detail.
   *
   * @param document The document.
   * @returns Its number, from 0 up.
   */
  add(document: IndexedDocument): number {
    const number = this.documents.length;
    const titleWords = document.title.split(' ').length;
    this.#addTerms(number, fields.title, document.title);
    this.#addTerms(number, fields.detail, document.detail);
    this.keywords.push([]);
    this.referrers.push([]);
    this.documents.push({ ...document, titleWords });
    return number;
  }

  /**
   * Adds a keyword to a document.
   *
   * @param number The document's number.
   * @param keyword The keyword.
   */
  addKeyword(number: number, keyword: string): void {
    this.keywords[number]?.push(keyword);
    this.#addTerms(number, fields.keyword, keyword);
  }

  /**
   * Adds another document's title to a document as a keyword.
   *
   * @param number The document's number.
   * @param other The number of the other.
   */
  addReference(number: number, other: number): void {
    const title = this.documents[other]?.title;
    if (title === undefined) return;
    this.keywords[number]?.push(title);
    this.referrers[other]?.push(number);
    this.#addTerms(number, fields.reference, title);
  }

  #addTerms(number: number, field: Field, text: string): void {
    const place = number * 4 + field;
    for (const term of terms(text)) {
      const places = this.places.get(term);
      if (places === undefined) this.places.set(term, [place]);
      else if (places.at(-1) !== place) places.push(place);
    }
  }
}

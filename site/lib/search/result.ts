import { highlight, type Piece } from './highlight.ts';
import type { SearchIndex } from './search-index.ts';
import { terms } from './terms.ts';

/** A document that was found, as it is shown. */
export interface Result {
  readonly kind: string;
  readonly path: string;
  readonly title: readonly Piece[];
  /** The lines below the title: its detail, the keywords that made it a result, and what it leads to. */
  readonly notes: readonly (readonly Piece[])[];
}

const mostKeywords = 3;

/**
 * Puts together what is shown of a document that was found.
 *
 * @param index The index that it was found in.
 * @param number The document's number.
 * @param kinds The labels of the kinds.
 * @param matched The folded beginnings of words to mark.
 * @returns The result; undefined when there is no such document.
 */
export function result(
  index: SearchIndex,
  number: number,
  kinds: readonly string[],
  matched: readonly string[],
): Result | undefined {
  const document = index.documents[number];
  if (document === undefined) return undefined;
  const notes = [
    highlight(document.detail, matched),
    ...explainingKeywords(index, number, `${document.title} ${document.detail}`, matched),
  ];
  const leadsTo = referrersNote(index, number, kinds);
  if (leadsTo) notes.push([{ text: leadsTo, isMarked: false }]);
  return {
    kind: kinds[document.kind] ?? '',
    path: document.path,
    title: highlight(document.title, matched),
    notes: notes.filter((note) => note.length > 0),
  };
}

/** The keywords that explain a word which the title and the detail do not. */
function explainingKeywords(
  index: SearchIndex,
  number: number,
  shown: string,
  matched: readonly string[],
): Piece[][] {
  const seen = [...terms(shown)];
  const unseen = matched.filter((match) => !seen.some((term) => term.startsWith(match)));
  const keywords = unseen.length > 0 ? (index.keywords[number] ?? []) : [];
  return keywords
    .map((keyword) => highlight(keyword, unseen))
    .filter((pieces) => pieces.some(({ isMarked }) => isMarked))
    .slice(0, mostKeywords);
}

/** One session of a speaker is told by its title, several by their number. */
function referrersNote(index: SearchIndex, number: number, kinds: readonly string[]): string | undefined {
  const referrers = (index.referrers[number] ?? []).map((referrer) => index.documents[referrer]);
  const [first, second] = referrers;
  if (first === undefined || second === undefined) return first?.title;
  return `${referrers.length} ${(kinds[first.kind] ?? '').toLowerCase()}s`;
}

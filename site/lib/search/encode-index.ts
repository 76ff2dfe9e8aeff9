import { guessPath } from './guess-path.ts';
import { firstLine } from './index-reader.ts';
import type { SearchDocument } from './search-document.ts';

/** All documents of one kind, as they go into the index file. */
export interface SearchGroup {
  readonly label: string;
  readonly boost?: number | undefined;
  readonly documents: readonly SearchDocument[];
}

/**
 * Writes the file that `IndexReader` reads.
 *
 * It is made to be useful from its first bytes on, and small when compressed: titles come first, in the order of the
 * groups; each name stands in it once, and sessions refer to their speakers by number.
 *
 * ```text
 * outcrop-search 1
 * <tab>Session<tab>/events/gtc-2025/sessions/<tab>1.2     a kind, how its paths begin, its boost
 * Title<tab>S71946 · Talk<tab><path><tab><boost>          its documents; a path that can be guessed is left out
 *                                                         an empty line
 * CUDA                                                    keywords that are no document's title
 *                                                         an empty line
 * 1f 2 1c0                                                for each document, its keywords in base 36: first come
 *                                                         the documents by number, then the keywords listed above
 * ```
 *
 * @param groups What can be found, the most wanted first.
 * @param toAddress Makes an address of a path from the hub's root.
 * @returns The text of the file.
 */
export function encodeIndex(
  groups: readonly SearchGroup[],
  toAddress: (path: `/${string}`) => string,
): string {
  const documents = groups.flatMap((group) => group.documents);
  const numbers = new Map(documents.map((document, number) => [document.title, number]));
  const others = [...new Set(documents.flatMap((document) => document.keywords))].filter(
    (keyword) => !numbers.has(keyword),
  );
  for (const [at, keyword] of others.entries()) numbers.set(keyword, documents.length + at);
  const references = documents.map(({ keywords }) =>
    keywords.map((keyword) => numbers.get(keyword)?.toString(36)).join(' '),
  );
  return [
    firstLine,
    ...groups.flatMap((group) => encodeGroup(group, toAddress)),
    '',
    ...others.map(plain),
    '',
    ...references,
    '',
  ].join('\n');
}

function encodeGroup(group: SearchGroup, toAddress: (path: `/${string}`) => string): string[] {
  const addresses = group.documents.map(({ path }) => toAddress(path));
  const start = commonStart(addresses);
  const lines = group.documents.map(({ title, detail, boost = 1 }, at) => {
    const end = (addresses[at] ?? '').slice(start.length);
    const guessed = guessPath(plain(title), plain(detail));
    return columns(plain(title), plain(detail), end === guessed ? '' : end, boost);
  });
  return [columns('', group.label, start, group.boost ?? 1), ...lines];
}

function columns(title: string, detail: string, path: string, boost: number): string {
  return [title, detail, path, boost === 1 ? '' : boost].join('\t').replace(/\t+$/, '');
}

/** The folders that all addresses share, so that what follows is one document's own part, and never empty. */
function commonStart(addresses: readonly string[]): string {
  const [first = ''] = addresses;
  let start = folderOf(first);
  while (!addresses.every((address) => address.startsWith(start) && address !== start))
    start = folderOf(start);
  return start;
}

function folderOf(address: string): string {
  return address.slice(0, address.slice(0, -1).lastIndexOf('/') + 1);
}

/** A text on one line and in one column. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

import { pageOf } from './page-of.ts';
import type { RetrievedPassage } from './retrieved-passage.ts';

/** The most text that one answer holds, in UTF-16 code units; a single passage may be longer. */
const largestPage = 1_000_000;

/** One page of what was found. */
export interface PassagesPage {
  passages: RetrievedPassage[];
  nextToken: string | undefined;
}

/**
 * Cuts a page out of what was found: as much as fits into an answer.
 *
 * @throws {ServiceError} ValidationException, if the token is none of ours.
 */
export function pageOfPassages(
  found: readonly RetrievedPassage[],
  nextToken: string | undefined,
): PassagesPage {
  const numbered = found.map((passage, number) => ({ number, passage }));
  const rest = pageOf(numbered, { nextToken, maxResults: found.length }).items;
  let length = 0;
  const tooMuch = rest.findIndex(({ passage }, index) => {
    length += passage.text.length;
    return index > 0 && length > largestPage;
  });
  const page = pageOf(numbered, { nextToken, maxResults: tooMuch < 0 ? rest.length : tooMuch });
  return { passages: page.items.map(({ passage }) => passage), nextToken: page.nextToken };
}

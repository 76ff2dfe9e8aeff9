import { listToken, readListToken } from '../jobs/list-token.ts';
import type { Numbered } from './knowledge-base.ts';

/** How many members a page has where the request doesn't say. */
const defaultPageSize = 100;

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** Asks for the next page; absent on the last one. */
  nextToken?: string;
}

/**
 * Cuts a page out of a list.
 *
 * A token holds the number of its page's last member, so that members that come or go between two pages make no other
 * one come twice or not at all.
 *
 * @param all Members that can go must be in the order of their numbers.
 * @throws {ServiceError} ValidationException, if the token is none of ours.
 */
export function pageOf<T extends Numbered>(
  all: readonly T[],
  {
    maxResults = defaultPageSize,
    nextToken,
  }: { maxResults?: number | undefined; nextToken?: string | undefined },
): Page<T> {
  const start = nextToken === undefined ? 0 : placeAfter(all, readListToken(nextToken));
  const items = all.slice(start, start + maxResults);
  const last = items.at(-1);
  return last && start + items.length < all.length ? { items, nextToken: listToken(last) } : { items };
}

/** Where the list goes on behind a member that may be gone. */
function placeAfter(all: readonly Numbered[], last: number): number {
  const place = all.findIndex(({ number }) => number === last);
  if (place >= 0) return place + 1;
  const next = all.findIndex(({ number }) => number > last);
  return next < 0 ? all.length : next;
}

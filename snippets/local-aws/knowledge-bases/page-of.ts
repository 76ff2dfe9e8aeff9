import { ServiceError } from '../service-error.ts';

/** How many members a page has where the request doesn't say. */
const defaultPageSize = 100;

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** Asks for the next page; absent on the last one. */
  nextToken?: string;
}

/**
 * Cuts a page out of a list; a token holds how many members were before it.
 *
 * @throws {ServiceError} ValidationException, if the token is none of ours.
 */
export function pageOf<T>(
  all: readonly T[],
  {
    maxResults = defaultPageSize,
    nextToken,
  }: { maxResults?: number | undefined; nextToken?: string | undefined },
): Page<T> {
  const start = nextToken === undefined ? 0 : startOf(nextToken);
  const items = all.slice(start, start + maxResults);
  const end = start + items.length;
  return end < all.length ? { items, nextToken: tokenOf(end) } : { items };
}

function tokenOf(start: number): string {
  return btoa(`from ${start}`);
}

function startOf(token: string): number {
  const start = /^from (\d{1,9})$/.exec(decoded(token))?.[1];
  if (start !== undefined) return Number(start);
  throw new ServiceError('ValidationException', 'The provided nextToken is invalid.');
}

function decoded(token: string): string {
  try {
    return atob(token);
  } catch {
    return '';
  }
}

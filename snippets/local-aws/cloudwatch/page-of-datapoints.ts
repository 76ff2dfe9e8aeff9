import { ServiceError } from '../service-error.ts';
import type { Datapoint } from './datapoints.ts';

/** What a page has of one list of datapoints. */
export interface DatapointsPart {
  points: Datapoint[];
  /** Whether this page or the ones before had the last of them. */
  isComplete: boolean;
}

/** One page of several lists. */
export interface DatapointsPage {
  /** One for each list. */
  parts: DatapointsPart[];
  /** Asks for the next page; absent on the last one. */
  nextToken?: string;
}

/**
 * Cuts a page out of lists of datapoints, one list after the other; a token holds how many points were before it.
 *
 * @param most How many points a page may have.
 * @throws {ServiceError} InvalidNextToken, if the token is none of ours.
 */
export function pageOfDatapoints(
  lists: readonly (readonly Datapoint[])[],
  most: number,
  token: string | undefined,
): DatapointsPage {
  const start = token === undefined ? 0 : startOf(token);
  const end = start + most;
  let before = 0;
  const parts = lists.map((list) => {
    const points = list.slice(Math.max(0, start - before), Math.max(0, end - before));
    before += list.length;
    return { points, isComplete: before <= end };
  });
  return end < before ? { parts, nextToken: btoa(`from ${end}`) } : { parts };
}

function startOf(token: string): number {
  const start = /^from (\d{1,9})$/.exec(decoded(token))?.[1];
  if (start !== undefined) return Number(start);
  throw new ServiceError('InvalidNextToken', 'The provided NextToken is invalid.', {
    queryCode: 'InvalidNextToken',
  });
}

function decoded(token: string): string {
  try {
    return atob(token);
  } catch {
    return '';
  }
}

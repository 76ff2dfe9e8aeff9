import { ServiceError } from '../service-error.ts';
import type { ListJobsQuery } from './list-jobs-query.ts';
import type { ModelInvocationJob } from './model-invocation-job.ts';

/** How many jobs a page has where the query doesn't say. */
const defaultPageSize = 100;

/** One page of a list. */
export interface JobsPage {
  jobs: ModelInvocationJob[];
  /** Asks for the next page; absent on the last one. */
  nextToken?: string;
}

/**
 * Picks the jobs that a query asks for, the newest first unless it says otherwise.
 *
 * A token holds the number of its page's last job, so that jobs that come or change between two pages make no other one
 * come twice or not at all.
 *
 * @param all In the order of their creation.
 * @throws {ServiceError} ValidationException, if the token is none of ours.
 */
export function pageOfJobs(all: readonly ModelInvocationJob[], query: ListJobsQuery): JobsPage {
  const ascending = query.sortOrder === 'Ascending';
  const last = query.nextToken === undefined ? undefined : numberOf(query.nextToken);
  const left = all.filter(
    (job) =>
      (last === undefined || (ascending ? job.number > last : job.number < last)) && isAskedFor(job, query),
  );
  if (!ascending) left.reverse();
  const jobs = left.slice(0, query.maxResults ?? defaultPageSize);
  const end = jobs.at(-1);
  return end && jobs.length < left.length ? { jobs, nextToken: tokenOf(end) } : { jobs };
}

function isAskedFor(job: ModelInvocationJob, query: ListJobsQuery): boolean {
  const { statusEquals, nameContains, submitTimeAfter, submitTimeBefore } = query;
  return (
    (statusEquals === undefined || job.status === statusEquals) &&
    (nameContains === undefined || job.request.jobName.includes(nameContains)) &&
    (submitTimeAfter === undefined || job.submitTime > submitTimeAfter) &&
    (submitTimeBefore === undefined || job.submitTime < submitTimeBefore)
  );
}

function tokenOf({ number }: ModelInvocationJob): string {
  return btoa(`after ${number}`);
}

function numberOf(token: string): number {
  const number = /^after (\d+)$/.exec(decoded(token))?.[1];
  if (number !== undefined) return Number(number);
  throw new ServiceError('ValidationException', 'The provided nextToken is invalid.');
}

function decoded(token: string): string {
  try {
    return atob(token);
  } catch {
    return '';
  }
}

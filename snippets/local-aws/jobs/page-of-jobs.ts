import { listToken, readListToken } from './list-token.ts';

/** How many jobs a page has where the query doesn't say. */
const defaultPageSize = 100;

/** What a list goes by: batch jobs have it, and evaluation jobs. */
export interface ListedJob {
  /** Its place among all jobs: each new one has a greater number. */
  readonly number: number;
  readonly status: string;
  readonly submitTime: number;
  readonly request: { readonly jobName: string };
}

/** Which jobs of a list are asked for; times are milliseconds since 1970 began. */
export interface JobsQuery {
  statusEquals?: string | undefined;
  nameContains?: string | undefined;
  submitTimeAfter?: number | undefined;
  submitTimeBefore?: number | undefined;
  maxResults?: number | undefined;
  nextToken?: string | undefined;
  sortOrder?: 'Ascending' | 'Descending' | undefined;
}

/** One page of a list. */
export interface JobsPage<Job extends ListedJob> {
  jobs: Job[];
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
export function pageOfJobs<Job extends ListedJob>(all: readonly Job[], query: JobsQuery): JobsPage<Job> {
  const ascending = query.sortOrder === 'Ascending';
  const last = query.nextToken === undefined ? undefined : readListToken(query.nextToken);
  const left = all.filter(
    (job) =>
      (last === undefined || (ascending ? job.number > last : job.number < last)) && isAskedFor(job, query),
  );
  if (!ascending) left.reverse();
  const jobs = left.slice(0, query.maxResults ?? defaultPageSize);
  const end = jobs.at(-1);
  return end && jobs.length < left.length ? { jobs, nextToken: listToken(end) } : { jobs };
}

function isAskedFor(job: ListedJob, query: JobsQuery): boolean {
  const { statusEquals, nameContains, submitTimeAfter, submitTimeBefore } = query;
  return (
    (statusEquals === undefined || job.status === statusEquals) &&
    (nameContains === undefined || job.request.jobName.includes(nameContains)) &&
    (submitTimeAfter === undefined || job.submitTime > submitTimeAfter) &&
    (submitTimeBefore === undefined || job.submitTime < submitTimeBefore)
  );
}

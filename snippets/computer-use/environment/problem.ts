import type { Context } from 'hono';

/** The status codes that an environment refuses with. */
export type ProblemStatus = 400 | 401 | 403 | 404 | 408 | 413 | 415 | 422 | 429 | 500 | 503;

/** A request that isn't answered, and why. */
export class Problem extends Error {
  override name = 'Problem';
  readonly status: ProblemStatus;

  constructor(status: ProblemStatus, detail: string) {
    super(detail);
    this.status = status;
  }
}

const titles: Readonly<Record<ProblemStatus, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  408: 'Request Timeout',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/**
 * Answers with a problem.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export function answerProblem(context: Context, { status, message }: Problem): Response {
  const body = JSON.stringify({ title: titles[status], status, detail: message });
  const headers: Record<string, string> = { 'content-type': 'application/problem+json' };
  if (status === 401) headers['www-authenticate'] = 'Bearer';
  if (status === 429) headers['retry-after'] = '1';
  return context.body(body, status, headers);
}

import { errorStatuses } from '../../../../snippets/local-aws/service-error.ts';

/** What came back. */
export interface WireAnswer {
  /** 0 for a connection that ended without an answer. */
  status: number;
  headers: Record<string, string | undefined>;
  body: string;
}

/**
 * What is wrong with an answer to a request that may be hostile: it has to be a success, or an error that clients know
 * and for which they are to blame.
 *
 * @param answer The answer.
 * @param bodyless Whether it may have no body, as to HEAD.
 * @returns The problem in words; nothing if there is none.
 */
export function answerProblem({ status, headers, body }: WireAnswer, bodyless: boolean): string | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status < 400 || status >= 500) return `status ${status}: ${body.slice(0, 200)}`;
  const name = headers['x-amzn-errortype'];
  if (name === undefined || !(name in errorStatuses)) return `status ${status} with the error ${name}`;
  if (bodyless) return undefined;
  try {
    const { message } = JSON.parse(body);
    return typeof message === 'string' && message !== '' ? undefined : `no message: ${body.slice(0, 200)}`;
  } catch {
    return `no JSON: ${body.slice(0, 200)}`;
  }
}

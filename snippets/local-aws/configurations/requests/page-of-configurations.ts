import * as z from 'zod';
import { pageOf } from '../../knowledge-bases/page-of.ts';
import { queryNumber } from '../../validation/query-number.ts';
import { asBadRequest } from '../as-bad-request.ts';
import { parseConfigurationInput } from '../parse-configuration-input.ts';

const input = z.object({
  max_results: z.int().min(1).max(50).optional(),
  next_token: z.string().min(1).max(2048).optional(),
});

/** A page of a list, as AppConfig's answers have it. */
export interface ConfigurationPage<T> {
  Items: T[];
  NextToken: string | undefined;
}

/**
 * Cuts the page out of a list that a request asks for.
 *
 * @throws {ServiceError} BadRequestException, if the query is wrong.
 */
export function pageOfConfigurations<T>(all: readonly T[], query: URLSearchParams): ConfigurationPage<T> {
  const { max_results: maxResults, next_token: nextToken } = parseConfigurationInput(input, {
    max_results: queryNumber(query, 'max_results'),
    next_token: query.get('next_token') ?? undefined,
  });
  const numbered = all.map((member, index) => ({ member, number: index + 1 }));
  const page = asBadRequest(() => pageOf(numbered, { maxResults, nextToken }));
  return { Items: page.items.map(({ member }) => member), NextToken: page.nextToken };
}

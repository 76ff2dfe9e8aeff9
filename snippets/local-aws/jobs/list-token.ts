import { ServiceError } from '../service-error.ts';

/** Writes the token that asks for the next page of a list: it holds the number of this page's last member. */
export function listToken({ number }: { readonly number: number }): string {
  return btoa(`after ${number}`);
}

/**
 * Reads the number out of a token.
 *
 * @throws {ServiceError} ValidationException, if the token is none of ours.
 */
export function readListToken(token: string): number {
  const number = /^after (\d{1,9})$/.exec(decoded(token))?.[1];
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

import type { Event } from '../../schemas/event.ts';
import type { Session } from '../../schemas/session.ts';

/**
 * The page of a session in the event's official catalogue.
 *
 * @param session The session.
 * @param event The facts of its event.
 * @returns The full address, or undefined when the session's id there is unknown.
 *
 * @example
 * ```ts
 * officialAddress({ catalogueId: '1a' }, { catalogue: 'https://example.com/session/' }); // 'https://example.com/session/1a'
 * ```
 */
export function officialAddress(
  { catalogueId }: Pick<Session, 'catalogueId'>,
  { catalogue }: Pick<Event, 'catalogue'>,
): string | undefined {
  return catalogueId && catalogue + catalogueId;
}

import type { ScheduleSession } from '../../lib/schedule/schedule-session.ts';

/** The event's sessions could not be had. */
export class CatalogueLoadError extends Error {
  override name = 'CatalogueLoadError';
}

/**
 * Fetches what the schedule shows of each session.
 *
 * @param address The address of schedule.json.
 * @param cache How the browser may use its copy.
 * @returns The sessions by their codes.
 * @throws {CatalogueLoadError} If the server does not send them; the cause is what the network says.
 */
export async function loadCatalogue(
  address: string,
  cache: RequestCache,
): Promise<ReadonlyMap<string, ScheduleSession>> {
  try {
    const response = await fetch(address, { cache });
    if (!response.ok) throw new RangeError(`The status is ${response.status}`);
    const sessions: ScheduleSession[] = await response.json();
    return new Map(sessions.map((session) => [session.code, session]));
  } catch (cause) {
    const message = 'Cannot load the sessions as the server must send them';
    throw new CatalogueLoadError(`${message}: current value is ${address}`, { cause });
  }
}

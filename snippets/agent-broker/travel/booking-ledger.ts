import type { JsonObject } from '../json-object.ts';

/** Something that was booked. */
export interface Booking {
  /** What the one who booked it is told. */
  reference: string;
  details: JsonObject;
}

/** Where bookings stand: an airline's or a hotel's system, as far as agents see it. */
export interface BookingLedger {
  /**
   * Books, once for a token: whoever comes again with the same token gets the booking that there is, whatever they ask.
   *
   * @param token Says what is booked for whom, such as the flight of one request.
   * @param details What is booked.
   */
  book(token: string, details: JsonObject): Promise<Booking>;
}

/** A reference that is the same for the same token, as long as the token has an end of its own. */
export function bookingReference(token: string): string {
  let hash = 0x811c9dc5;
  for (const letter of token) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36).toUpperCase().padStart(7, '0');
}

import { type Booking, type BookingLedger, bookingReference } from './booking-ledger.ts';

/** A ledger in memory, into which can be looked. */
export interface MemoryBookingLedger extends BookingLedger {
  /** What was booked, by token. */
  readonly bookings: ReadonlyMap<string, Booking>;
}

/**
 * Makes a ledger in memory.
 *
 * @example
 * ```ts
 * import { memoryBookingLedger } from '@outcrop/snippets/agent-broker';
 *
 * const ledger = memoryBookingLedger();
 * const first = await ledger.book('trip-1/flight', { number: 'OC 401' });
 * const again = await ledger.book('trip-1/flight', { number: 'OC 401' });
 * console.assert(first.reference === again.reference);
 * console.assert(ledger.bookings.size === 1);
 * ```
 */
export function memoryBookingLedger(): MemoryBookingLedger {
  const bookings = new Map<string, Booking>();
  return {
    bookings,
    async book(token, details) {
      const booking = bookings.get(token) ?? { reference: bookingReference(token), details };
      bookings.set(token, booking);
      return booking;
    },
  };
}

import * as z from 'zod';
import type { JsonObject } from '../json-object.ts';
import type { StateStore } from '../state/state-store.ts';
import { VersionConflictError } from '../state/version-conflict-error.ts';
import { type Booking, type BookingLedger, bookingReference } from './booking-ledger.ts';

const details: z.ZodType<JsonObject> = z.record(z.string(), z.json());
const booking: z.ZodType<Booking> = z.object({ reference: z.string(), details });

/**
 * Makes a ledger over a state store: the first to write under a token has booked, and all others find that booking.
 *
 * @param state The state store.
 */
export function storedBookingLedger(state: StateStore): BookingLedger {
  return {
    async book(token, details) {
      const key = `booking#${token}`;
      const wanted = { reference: bookingReference(token), details };
      try {
        await state.put(key, wanted, 0);
        return wanted;
      } catch (error) {
        const first = error instanceof VersionConflictError ? await state.get(key) : undefined;
        if (!first) throw error;
        return booking.parse(first.value);
      }
    },
  };
}

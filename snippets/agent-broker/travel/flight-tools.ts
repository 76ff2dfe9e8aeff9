import * as z from 'zod';
import type { AgentTool } from '../agents/agent-tool.ts';
import type { JsonObject } from '../json-object.ts';
import { addNights } from './add-nights.ts';
import type { BookingLedger } from './booking-ledger.ts';
import { flights } from './flight.ts';
import { travelTool } from './travel-tool.ts';

const search = z.object({ origin: z.string(), destination: z.string() });
const booking = z.object({
  outbound: z.string(),
  inbound: z.string(),
  departureDate: z.iso.date(),
  nights: z.int().min(1),
  travellers: z.int().min(1),
});

/**
 * The tools of the flight agent: it searches the catalogue, and books there and back, once for a request.
 *
 * @param ledger Where bookings stand.
 */
export function flightTools(ledger: BookingLedger): AgentTool[] {
  return [
    travelTool(
      'search_flights',
      'Lists the daily flights from one city to another.',
      search,
      ({ origin, destination }) => ({
        flights: flights
          .filter((flight) => flight.origin === origin && flight.destination === destination)
          .map((flight) => ({ ...flight })),
      }),
    ),
    travelTool(
      'book_flight',
      'Books a flight there and a flight back, by their numbers.',
      booking,
      async (
        { outbound, inbound, departureDate, nights, travellers },
        { correlationId },
      ): Promise<JsonObject> => {
        const there = flights.find(({ number }) => number === outbound);
        const back = flights.find(({ number }) => number === inbound);
        if (!there || !back) return { error: 'There is no such flight.' };
        const { reference, details } = await ledger.book(`${correlationId}/book_flight`, {
          outbound,
          inbound,
          departureDate,
          returnDate: addNights(departureDate, nights),
          travellers,
          price: (there.fare + back.fare) * travellers,
        });
        return { reference, ...details };
      },
    ),
  ];
}

import * as z from 'zod';
import type { AgentTool } from '../agents/agent-tool.ts';
import type { JsonObject } from '../json-object.ts';
import type { BookingLedger } from './booking-ledger.ts';
import { hotels } from './hotel.ts';
import { travelTool } from './travel-tool.ts';

const search = z.object({ city: z.string() });
const booking = z.object({
  hotel: z.string(),
  rooms: z.string().min(1),
  checkIn: z.iso.date(),
  checkOut: z.iso.date(),
  guests: z.int().min(1),
});

/**
 * The tools of the hotel agent: it searches the catalogue, and books once for a request.
 *
 * @param ledger Where bookings stand.
 */
export function hotelTools(ledger: BookingLedger): AgentTool[] {
  return [
    travelTool(
      'search_hotels',
      'Lists the hotels of a city, with their rooms and rates.',
      search,
      ({ city }) => ({
        hotels: hotels
          .filter((hotel) => hotel.city === city)
          .map((hotel) => ({ ...hotel, rooms: [...hotel.rooms] })),
      }),
    ),
    travelTool(
      'book_hotel',
      'Books rooms in a hotel, by its name.',
      booking,
      async (wanted, { correlationId }): Promise<JsonObject> => {
        if (!hotels.some(({ name }) => name === wanted.hotel)) return { error: 'There is no such hotel.' };
        const { reference, details } = await ledger.book(`${correlationId}/book_hotel`, wanted);
        return { reference, ...details };
      },
    ),
  ];
}

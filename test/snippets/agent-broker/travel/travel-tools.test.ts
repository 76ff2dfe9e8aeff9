import { expect, test } from 'vitest';
import type { AgentTool } from '../../../../snippets/agent-broker/agents/agent-tool.ts';
import type { JsonObject } from '../../../../snippets/agent-broker/json-object.ts';
import { answerTools } from '../../../../snippets/agent-broker/travel/answer-tools.ts';
import { flightTools } from '../../../../snippets/agent-broker/travel/flight-tools.ts';
import { hotelTools } from '../../../../snippets/agent-broker/travel/hotel-tools.ts';
import { memoryBookingLedger } from '../../../../snippets/agent-broker/travel/memory-booking-ledger.ts';
import { aTask } from './a-task.ts';

const trip = { outbound: 'OC 417', inbound: 'OC 420', departureDate: '2025-09-29', nights: 3, travellers: 2 };
const stay = {
  hotel: 'Ferry House',
  rooms: 'one double room',
  checkIn: '2025-09-02',
  checkOut: '2025-09-05',
};

function call(tools: readonly AgentTool[], name: string, input: JsonObject, task = aTask('x', {})) {
  return tools.find((tool) => tool.name === name)?.run(input, task);
}

test('flightTools() finds the flights of one way alone', async () => {
  const found = await call(flightTools(memoryBookingLedger()), 'search_flights', {
    origin: 'Sydney',
    destination: 'Melbourne',
  });
  expect(found?.flights).toMatchObject([{ number: 'OC 402' }, { number: 'OC 420' }, { number: 'OC 438' }]);
});

test('flightTools() books there and back, into the next month, at the fares of both for all', async () => {
  const ledger = memoryBookingLedger();
  const booked = await call(flightTools(ledger), 'book_flight', trip);
  // 129 there and 119 back, twice.
  expect(booked).toMatchObject({ departureDate: '2025-09-29', returnDate: '2025-10-02', price: 496 });
});

test('flightTools() books one flight for a request, whichever task asks for it', async () => {
  const ledger = memoryBookingLedger();
  const tools = flightTools(ledger);
  const task = aTask('flights', {});
  const first = await call(tools, 'book_flight', trip, task);
  const again = { ...task, idempotencyToken: 'task-2' };
  expect(await call(tools, 'book_flight', { ...trip, outbound: 'OC 401' }, again)).toEqual(first);
  expect(ledger.bookings.size).toBe(1);
});

test.each([
  ['book_flight', flightTools, { ...trip, inbound: 'OC 999' }, 'There is no such flight.'],
  ['book_hotel', hotelTools, { ...stay, guests: 2, hotel: 'Nowhere' }, 'There is no such hotel.'],
] as const)('%s books nothing that the catalogue does not have', async (name, tools, input, error) => {
  const ledger = memoryBookingLedger();
  expect(await call(tools(ledger), name, { ...input })).toEqual({ error });
  expect(ledger.bookings.size).toBe(0);
});

test('hotelTools() books one hotel for a request', async () => {
  const ledger = memoryBookingLedger();
  const task = aTask('hotels', {});
  const booked = await call(hotelTools(ledger), 'book_hotel', { ...stay, guests: 2 }, task);
  expect(booked).toMatchObject({ ...stay, guests: 2 });
  expect([...ledger.bookings.keys()]).toEqual([`${task.correlationId}/book_hotel`]);
});

test('answerTools recall those who are known, and say that they do not know others', async () => {
  expect(await call(answerTools, 'recall_preferences', { requester: 'traveller-2' })).toMatchObject({
    leavesOn: 'Friday',
  });
  expect(await call(answerTools, 'recall_preferences', { requester: 'nobody' })).toEqual({
    unknown: 'nobody',
  });
});

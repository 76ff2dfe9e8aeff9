import { expect, test } from 'vitest';
import type { JsonObject } from '../../../../snippets/agent-broker/json-object.ts';
import { memoryBookingLedger } from '../../../../snippets/agent-broker/travel/memory-booking-ledger.ts';
import { travelAgents } from '../../../../snippets/agent-broker/travel/travel-agents.ts';
import { tripClient } from '../chaos/trip-client.ts';
import { aTask } from './a-task.ts';

const flights = { origin: 'Melbourne', destination: 'Sydney', travellers: 2, nights: 3 };
const hotels = { city: 'Sydney', checkIn: '2025-09-02', checkOut: '2025-09-05', guests: 2 };
const departureDate = { name: 'departureDate', question: 'On which day do you leave?' };
const rooms = { name: 'rooms', question: 'Which rooms?' };

function run(name: string, input: JsonObject, context?: JsonObject, ledger = memoryBookingLedger()) {
  const agents = travelAgents({ client: tripClient(1, 0), modelId: 'test.trip', ledger });
  const agent = agents.find((one) => one.name === name);
  return agent?.run(aTask(name, input, context && { context }));
}

test.each([
  ['flights', flights, 'departureDate'],
  ['flights', { ...flights, departureDate: 'the first week' }, 'departureDate'],
  ['hotels', hotels, 'rooms'],
])(
  'travelAgents() has %s report that it misses something, and book nothing',
  async (name, input, missing) => {
    const ledger = memoryBookingLedger();
    expect(await run(name, input, undefined, ledger)).toMatchObject({
      status: 'incomplete',
      missing: [{ name: missing }],
    });
    expect(ledger.bookings.size).toBe(0);
  },
);

test('travelAgents() has flights search both ways, book, and tell its days', async () => {
  const ledger = memoryBookingLedger();
  const ended = await run('flights', { ...flights, departureDate: '2025-09-02' }, undefined, ledger);
  expect(ended).toMatchObject({
    status: 'completed',
    result: { outbound: 'OC 401', inbound: 'OC 402', departureDate: '2025-09-02', returnDate: '2025-09-05' },
    usage: { modelCalls: 3 },
  });
  expect(ledger.bookings.size).toBe(1);
});

test('travelAgents() has hotels book a hotel that has the rooms that are wanted', async () => {
  const ended = await run('hotels', { ...hotels, rooms: 'one single room' });
  expect(ended).toMatchObject({
    status: 'completed',
    result: { hotel: 'The Sandstone', rooms: 'one single room' },
  });
});

test('travelAgents() has activities list what there is', async () => {
  const ended = await run('activities', { city: 'Sydney' });
  expect(ended).toMatchObject({ status: 'completed' });
  expect(JSON.stringify(ended)).toContain('Bondi');
});

test('travelAgents() has answers derive a day from the request and what the requester prefers', async () => {
  // traveller-1 leaves on Tuesdays; in September 2025 that is the 2nd.
  expect(await run('answers', { questions: [departureDate, rooms] })).toMatchObject({
    status: 'completed',
    result: {
      answers: [
        { name: 'departureDate', value: '2025-09-02' },
        { name: 'rooms', value: 'one double room' },
      ],
      unanswered: [],
    },
  });
});

test('travelAgents() has answers say what it cannot derive', async () => {
  expect(await run('answers', { questions: [{ name: 'diet', question: 'What do you eat?' }] })).toMatchObject(
    {
      result: { answers: [], unanswered: ['diet'] },
    },
  );
});

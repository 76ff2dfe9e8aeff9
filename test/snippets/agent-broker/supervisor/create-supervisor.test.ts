import { expect, test } from 'vitest';
import { aSupervisor } from './a-supervisor.ts';

const flight = { departureDate: '2025-09-02', returnDate: '2025-09-05', reference: 'F1' };
const missingDate = { name: 'departureDate', question: 'On which day do you leave?' };
const missingRooms = { name: 'rooms', question: 'Which rooms do you want?' };

test('createSupervisor() has the trip done: gaps go to the answers agent, then to the requester', async () => {
  const { supervisor, request, tasks, complete, told, record, event } = aSupervisor();
  expect(await supervisor.handle(request)).toBe('handled');
  expect(tasks.map(({ agent }) => agent)).toEqual(['flights', 'activities']);
  expect(tasks[0]?.input).toEqual({
    origin: 'Melbourne',
    destination: 'Sydney',
    travellers: 2,
    nights: 3,
    when: 'the first week of September',
  });

  await complete('flights', { status: 'incomplete', missing: [missingDate] });
  expect(tasks.at(-1)).toMatchObject({ agent: 'answers', input: { questions: [missingDate] } });
  await complete('answers', {
    status: 'completed',
    result: { answers: [{ name: 'departureDate', value: '2025-09-02' }], unanswered: [] },
  });
  expect(tasks.at(-1)).toMatchObject({ agent: 'flights', input: { departureDate: '2025-09-02' } });
  await complete('activities', { status: 'completed', result: { activities: ['Walk'] } });
  await complete('flights', { status: 'completed', result: flight });
  expect(tasks.at(-1)).toMatchObject({
    agent: 'hotels',
    input: { city: 'Sydney', checkIn: '2025-09-02', checkOut: '2025-09-05', guests: 2 },
    context: { results: [{ agent: 'activities' }, { agent: 'answers' }, { agent: 'flights' }] },
  });

  await complete('hotels', { status: 'incomplete', missing: [missingRooms] });
  await complete('answers', { status: 'completed', result: { answers: [], unanswered: ['rooms'] } });
  expect(await record()).toMatchObject({ status: 'waiting' });
  expect(await told()).toMatchObject([{ type: 'input.requested', data: { questions: [missingRooms] } }]);

  await supervisor.handle(event({ type: 'input.received', data: { text: 'One double room, please' } }));
  expect(tasks.at(-1)).toMatchObject({ agent: 'hotels', input: { rooms: 'One double room' } });
  await complete('hotels', { status: 'completed', result: { hotel: 'Harbour Ledge' } });
  expect(await record()).toMatchObject({
    status: 'finished',
    summary: 'Simulated summary. Done: activities, flights, hotels.',
  });
  expect(await told()).toMatchObject([{ type: 'request.ended', data: { status: 'finished', without: [] } }]);
});

import { expect, test } from 'vitest';
import { fillInput, tripFacts } from '../../../../snippets/agent-broker/simulation/trip-facts.ts';

test('tripFacts() reads the request of the example', () => {
  const text = 'Book a 3-night trip to Sydney from Melbourne during the first week of September for 2 people';
  expect(tripFacts(text)).toEqual({
    origin: 'Melbourne',
    destination: 'Sydney',
    when: 'the first week of September',
    nights: 3,
    people: 2,
  });
});

test('tripFacts() reads a reply, and numbers in words', () => {
  expect(tripFacts('Leave on 2025-09-02 for two people, one twin room, three nights')).toEqual({
    departureDate: '2025-09-02',
    people: 2,
    rooms: 'one twin room',
    nights: 3,
  });
});

test('tripFacts() finds nothing where nothing is said', () => {
  expect(tripFacts('The server is down, from what we hear: no nights for people')).toEqual({});
});

const schema = { properties: { city: {}, guests: {}, rooms: {} }, required: ['city', 'guests'] };

test('fillInput() knows fields that mean the same, and leaves out what is not known', () => {
  expect(fillInput(schema, { destination: 'Sydney', people: 2 })).toEqual({ city: 'Sydney', guests: 2 });
});

test('fillInput() gives nothing where something that is required is not known', () => {
  expect(fillInput(schema, { destination: 'Sydney' })).toBeUndefined();
});

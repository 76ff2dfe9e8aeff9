import type { JsonObject } from '../json-object.ts';
import type { RegistryDocument } from '../registry/registry-document.ts';

/** The registry of the example: three agents that make a trip, and the one that answers what they miss. */
export function travelRegistry(queueUrl: (agent: string) => string): RegistryDocument {
  const ingress = (agent: string) => ({ type: 'queue' as const, url: queueUrl(agent) });
  return {
    agents: [
      {
        name: 'flights',
        description:
          'Finds and books the flights of a trip, there and back. It needs the exact date of departure.',
        inputSchema: schema(
          {
            origin: text('The city that the trip begins in'),
            destination: text('The city that it goes to'),
            travellers: count('How many people fly'),
            nights: count('How many nights they stay'),
            when: text('When they want to go, in the words of the requester'),
            departureDate: date('The day on which they leave, if it is known'),
          },
          ['origin', 'destination', 'travellers', 'nights'],
        ),
        ingress: ingress('flights'),
      },
      {
        name: 'hotels',
        description:
          'Finds and books the hotel of a trip, for the nights between its flights. It needs to know which rooms.',
        inputSchema: schema(
          {
            city: text('The city that the trip goes to'),
            checkIn: date('The day of the flight there'),
            checkOut: date('The day of the flight back'),
            guests: count('How many people stay'),
            rooms: text('Which rooms they want, such as "one double room", if it is known'),
          },
          ['city', 'checkIn', 'checkOut', 'guests'],
        ),
        ingress: ingress('hotels'),
      },
      {
        name: 'activities',
        description: 'Suggests what to do on a trip, in the city that it goes to. It books nothing.',
        inputSchema: schema(
          { city: text('The city that the trip goes to'), people: count('How many people go') },
          ['city'],
        ),
        ingress: ingress('activities'),
      },
      {
        name: 'answers',
        description:
          'Answers questions of other agents from the request, their results and what is known of the requester.',
        inputSchema: schema(
          {
            questions: {
              type: 'array',
              items: schema({ name: text('The name of the field'), question: text('The question') }, [
                'name',
              ]),
            },
          },
          ['questions'],
        ),
        ingress: ingress('answers'),
      },
    ],
  };
}

function schema(properties: JsonObject, required: string[]): JsonObject {
  return { type: 'object', properties, required };
}

function text(description: string): JsonObject {
  return { type: 'string', minLength: 1, description };
}

function count(description: string): JsonObject {
  return { type: 'integer', minimum: 1, description };
}

function date(description: string): JsonObject {
  return { type: 'string', format: 'date', description: `${description}, such as 2025-09-02` };
}

import { describe, expect, test } from 'vitest';
import { requestFacts } from '../../../../../snippets/local-aws/responders/tools/request-facts.ts';
import { toolInput } from '../../../../../snippets/local-aws/responders/tools/tool-input.ts';

const string = { type: 'string' };
const integer = { type: 'integer' };
const number = { type: 'number' };
const date = { type: 'string', format: 'date' };

function fill(text: string, properties: object, required: string[] = Object.keys(properties)) {
  return toolInput({ type: 'object', properties, required }, requestFacts(text));
}

const trip = 'Book a 3-night trip to Sydney from Melbourne during the first week of September for 2 people';

describe('toolInput() of a text', () => {
  test.each([
    [
      { destination: string, origin: string },
      { destination: 'Sydney', origin: 'Melbourne' },
    ],
    [
      { to: string, from: string },
      { to: 'Sydney', from: 'Melbourne' },
    ],
    [
      { city: string, nights: integer },
      { city: 'Sydney', nights: 3 },
    ],
    [
      { people: integer, guests: integer, travellers: number },
      { people: 2, guests: 2, travellers: 2 },
    ],
    [{ numberOfPassengers: integer }, { numberOfPassengers: 2 }],
    [{ period: string }, { period: 'the first week of September' }],
    [{ place: { type: 'string', description: 'The city to travel to' } }, { place: 'Sydney' }],
    [{ request: string }, { request: trip }],
  ])('reads the trip: %j', (properties, input) => {
    expect(fill(trip, properties)).toEqual({ input, missing: [] });
  });

  test('makes nothing up, and says what is missing', () => {
    const properties = {
      departureDate: date,
      checkIn: string,
      rooms: integer,
      maxPrice: number,
      cabin: { enum: ['economy', 'business'] },
      refundable: { type: 'boolean' },
      interests: { type: 'array', items: string },
      hotelName: string,
      email: string,
      orderNumber: string,
    };
    const { input, missing } = fill(trip, properties);
    expect(input).toEqual({});
    expect(missing.map(({ name }) => name)).toEqual(Object.keys(properties));
  });

  test('fills what is not required, and does not miss it', () => {
    expect(fill(trip, { nights: integer, rooms: integer }, [])).toEqual({
      input: { nights: 3 },
      missing: [],
    });
  });

  test.each([
    ['It starts 2026-09-03 and ends 2026-09-06.', '2026-09-03', '2026-09-06'],
    ['From 3 September 2026 to 6 September 2026', '2026-09-03', '2026-09-06'],
    ['September 3rd, 2026, returning on September 6, 2026', '2026-09-03', '2026-09-06'],
    ['Back on 2026-09-06, away from 2026-09-03', '2026-09-03', '2026-09-06'],
    ['On 3 September 2026', '2026-09-03', undefined],
    ['Until 2026-09-06', undefined, '2026-09-06'],
    ['On 3 September', undefined, undefined],
  ])('reads the dates of: %s', (text, departureDate, returnDate) => {
    expect(fill(text, { departureDate: date, returnDate: date }).input).toEqual({
      ...(departureDate && { departureDate }),
      ...(returnDate && { returnDate }),
    });
  });

  test('gives a date its time where the format has one', () => {
    const at = { type: 'string', format: 'date-time' };
    expect(fill('On 2026-09-03T10:30:00Z', { at }).input).toEqual({ at: '2026-09-03T10:30:00Z' });
    expect(fill('On 2026-09-03', { at }).input).toEqual({ at: '2026-09-03T00:00:00Z' });
  });

  test.each([
    ['It costs 1,240.50 EUR.', 1240.5],
    ['It costs €12.', 12],
    ['That is $ 1,000 for 3 nights', 1000],
    ['For 3 nights', undefined],
  ])('reads the amount of: %s', (text, amount) => {
    expect(fill(text, { amount: number }).input).toEqual(amount === undefined ? {} : { amount });
  });

  test.each([
    ['Where is order 1234?', { orderNumber: string }, { orderNumber: '1234' }],
    ['Where is order no. 1234?', { orderId: integer }, { orderId: 1234 }],
    [
      'Invoice 2024-117 of Meyer & Sons',
      { invoiceNumber: string, supplier: string },
      { invoiceNumber: '2024-117', supplier: 'Meyer & Sons' },
    ],
    ['Where is my order?', { orderNumber: string }, {}],
    ['Write to anna.b@example.com.', { contactEmail: string }, { contactEmail: 'anna.b@example.com' }],
    ['See https://example.com/a?b=1.', { url: string }, { url: 'https://example.com/a?b=1' }],
    ['Call +47 555 123 45', { phone: string }, { phone: '+47 555 123 45' }],
    ['Translate "The sea"', { title: string }, { title: 'The sea' }],
    [
      'colour: dark red, size: L',
      { colour: string, size: { enum: ['S', 'L'] } },
      { colour: 'dark red', size: 'L' },
    ],
    ['My name is Jane Roe', { name: string }, { name: 'Jane Roe' }],
    ['Send it to Anna', { recipient: string }, { recipient: 'Anna' }],
    ['It is urgent', { urgent: { type: 'boolean' } }, { urgent: true }],
    ['It is not urgent', { urgent: { type: 'boolean' } }, { urgent: false }],
    ['Two rooms, five nights', { rooms: integer, nights: integer }, { rooms: 2, nights: 5 }],
    ['temperature: -4.5', { temperature: number }, { temperature: -4.5 }],
    ['temperature: -4.5', { temperature: integer }, {}],
    ['Tags: a lamp', { tags: { type: 'array', items: string } }, { tags: ['a lamp'] }],
  ])('reads %j by %j', (text, properties, input) => {
    expect(fill(text, properties).input).toEqual(input);
  });

  test('gives a constant, and the default of what is required and not said', () => {
    const properties = { kind: { const: 'a' }, page: { type: 'integer', default: 1 } };
    expect(fill('Hello', properties).input).toEqual({ kind: 'a', page: 1 });
    expect(fill('Hello', properties, []).input).toEqual({ kind: 'a' });
    expect(fill('page 7', properties).input).toEqual({ kind: 'a', page: 7 });
  });
});

describe('toolInput() of JSON', () => {
  const event = JSON.stringify({
    id: 'e1',
    time: '2026-01-01T00:00:00Z',
    type: 'invoice.received',
    data: {
      id: 'd1',
      invoice: { number: '2024-117', total: '99.90' },
      urgent: false,
      lines: ['a', 'b'],
      note: 'Deliver it to Oslo, please',
    },
  });

  test.each([
    [{ invoiceNumber: string }, { invoiceNumber: '2024-117' }],
    [
      { number: string, total: number },
      { number: '2024-117', total: 99.9 },
    ],
    [{ amount: number }, { amount: 99.9 }],
    [{ total: integer }, {}],
    [{ id: string }, { id: 'd1' }],
    [
      { urgent: { type: 'boolean' }, lines: { type: 'array' } },
      { urgent: false, lines: ['a', 'b'] },
    ],
    [{ destination: string }, { destination: 'Oslo' }],
    [{ dueDate: date }, {}],
  ])('takes members of the same name, and what its texts say: %j', (properties, input) => {
    expect(fill(event, properties).input).toEqual(input);
  });

  test('fills objects, and names by its path what one lacks', () => {
    const invoice = {
      type: 'object',
      properties: { number: string, due: date },
      required: ['number', 'due'],
    };
    const { input, missing } = fill(event, {
      invoice,
      payer: { ...invoice, properties: { iban: string }, required: ['iban'] },
    });
    expect(input).toEqual({ invoice: { number: '2024-117' } });
    expect(missing.map(({ name }) => name)).toEqual(['invoice.due', 'payer.iban']);
  });

  test('follows references, and ends where they go in a circle', () => {
    const schema = {
      properties: { total: { $ref: '#/$defs/money' }, next: { $ref: '#' } },
      required: ['total', 'next'],
      $defs: { money: { anyOf: [{ type: 'number' }, { type: 'null' }] } },
    };
    expect(toolInput(schema, requestFacts(event)).input).toMatchObject({
      total: 99.9,
      next: { total: 99.9 },
    });
  });
});

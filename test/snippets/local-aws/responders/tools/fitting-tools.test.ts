import { expect, test } from 'vitest';
import { fittingTools } from '../../../../../snippets/local-aws/responders/tools/fitting-tools.ts';
import { events, tools } from './events-and-tools.ts';

function names(found: readonly { name: string }[]): string[] {
  return found.map(({ name }) => name);
}

function aTool(name: string, description?: string, properties = {}) {
  return { name, ...(description && { description }), inputSchema: { type: 'object', properties } };
}

test('fittingTools() puts the right agent first for 36 events of 40, and these are the other four', () => {
  const misses = events.flatMap(([event, right]) => {
    const first = fittingTools(tools, event)[0]?.name;
    return first === right ? [] : [[event, first]];
  });
  expect(misses).toEqual([
    [
      '{"type":"review.posted","data":{"stars":1,"text":"Broke after two days, I want my money back"}}',
      'review_contract',
    ],
    ['Water is dripping from the ceiling of the server room.', 'book_travel'],
    ['I would love to work for you as a baker.', undefined],
    ['Order 5521 has not come yet.', 'pay_invoice'],
  ]);
});

test('fittingTools() finds flights, hotels and activities for a trip, and no invoices or support', () => {
  const trip = [
    aTool('flights', 'Searches and books flights between two cities'),
    aTool('hotels', 'Books hotel rooms in a city for some nights'),
    aTool('activities', 'Suggests things to do in a city'),
    aTool('invoices', 'Pays an invoice'),
    aTool('support', 'Answers complaints about a broken product'),
  ];
  const text = 'Book a 3-night trip to Sydney from Melbourne during the first week of September for 2 people';
  expect(names(fittingTools(trip, text)).sort()).toEqual(['activities', 'flights', 'hotels']);
});

test.each(['What is this city?', 'Please handle the request of a customer', 'Good morning!', ''])(
  'fittingTools() finds none by what all tools say: %j',
  (text) => {
    expect(fittingTools([aTool('handle_city', 'Handles requests of customers in a city')], text)).toEqual([]);
  },
);

test('fittingTools() does not take what a description excludes', () => {
  const text = 'A refund, please';
  expect(fittingTools([aTool('bills', 'Pays invoices, not refunds.')], text)).toEqual([]);
  expect(names(fittingTools([aTool('bills', 'Pays invoices, not wages; refunds.')], text))).toEqual([
    'bills',
  ]);
});

test('fittingTools() takes names of arguments for evidence where there is no description', () => {
  const properties = { kettleNumber: {} };
  expect(fittingTools([aTool('a', 'Lights lamps', properties)], 'Kettle 4')).toEqual([]);
  expect(names(fittingTools([aTool('a', undefined, properties)], 'Kettle 4'))).toEqual(['a']);
});

test('fittingTools() puts the tool with the rarer word first', () => {
  const many = [aTool('a', 'Repairs lamps'), aTool('b', 'Repairs kettles'), aTool('c', 'Repairs pumps')];
  expect(names(fittingTools(many, 'repair the pump'))[0]).toBe('c');
});

test('fittingTools() does not read the envelope of an event', () => {
  const event = { id: 'invoices', source: 'invoices', data: { text: 'The kettle' } };
  expect(fittingTools([aTool('invoices', 'Pays invoices')], JSON.stringify(event))).toEqual([]);
});

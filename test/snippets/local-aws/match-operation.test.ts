import { expect, test } from 'vitest';
import { matchOperation } from '../../../snippets/local-aws/match-operation.ts';
import type { Operation } from '../../../snippets/local-aws/mod.ts';

function operation(overrides: Partial<Operation>): Operation {
  return {
    service: 'cloudwatch',
    name: 'Try',
    method: 'POST',
    path: '/',
    status: 200,
    summary: '',
    handle: () => ({ type: 'json', value: {} }),
    ...overrides,
  };
}

const match = matchOperation([
  operation({ name: 'GetThing', method: 'GET', path: '/things/:thing' }),
  operation({ name: 'ListMetrics', target: 'Granite.ListMetrics' }),
  operation({ name: 'GetMetricData', target: 'Granite.GetMetricData' }),
]);

test.each<[string, string, string | null, string | undefined]>([
  ['GET', '/things/a%2Fb', null, 'GetThing'],
  ['GET', '/things/a/', null, 'GetThing'],
  ['POST', '/', 'Granite.GetMetricData', 'GetMetricData'],
  ['POST', '/', 'Granite.ListMetrics', 'ListMetrics'],
  ['POST', '/', 'Granite.PutMetricData', undefined],
  ['POST', '/', null, undefined],
  ['GET', '/', 'Granite.ListMetrics', undefined],
  ['POST', '/things', 'Granite.ListMetrics', undefined],
  ['POST', '/things/a', null, undefined],
])('matchOperation() of %s %s with the target %s finds %s', (method, path, target, name) => {
  expect(match(method, path, target).operation?.name).toBe(name);
});

test('matchOperation() decodes what the names of a path stand for', () => {
  expect(match('GET', '/things/a%2Fb', null).params).toEqual({ thing: 'a/b' });
});

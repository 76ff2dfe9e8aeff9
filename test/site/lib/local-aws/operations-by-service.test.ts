import { expect, test } from 'vitest';
import { operationsByService } from '../../../../site/lib/local-aws/operations-by-service.ts';
import { operations } from '../../../../snippets/local-aws/operations.ts';

test('operationsByService() has every operation once, in the order of the table', () => {
  const groups = operationsByService(operations);
  expect(groups.flatMap((group) => group.operations).length).toBe(operations.length);
  for (const { service, operations: own } of groups) {
    expect(own).toEqual(operations.filter((operation) => operation.service === service));
  }
});

test('operationsByService() leaves a service without operations out', () => {
  expect(operationsByService([])).toEqual([]);
  const runtime = operations.filter(({ service }) => service === 'bedrock-runtime');
  expect(operationsByService(runtime).map(({ name }) => name)).toEqual(['Amazon Bedrock Runtime']);
});

import { expect, test } from 'vitest';
import { modelRowId } from '../../../../site/lib/local-aws/model-row-id.ts';
import { createLocalAws } from '../../../../snippets/local-aws/create-local-aws.ts';

test('modelRowId() has nothing that an address would have to escape', () => {
  expect(modelRowId({ id: 'anthropic.claude-v2:1' })).toBe('model-anthropic-claude-v2-1');
});

test('modelRowId() tells the models of the endpoint apart', () => {
  const ids = createLocalAws().models.list().map(modelRowId);
  expect(new Set(ids).size).toBe(ids.length);
});

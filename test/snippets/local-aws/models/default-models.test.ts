import { expect, test } from 'vitest';
import { defaultModels } from '../../../../snippets/local-aws/models/default-models.ts';

test('defaultModels have an id each', () => {
  const ids = defaultModels.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(defaultModels.map((model) => [model.id, model] as const))(
  'defaultModels %s has an id that AWS would take, and limits that fit',
  (id, { contextTokens, maxOutputTokens, latency, quality }) => {
    // Of foundation models, and the last part of an imported model's ARN.
    expect(id).toMatch(/^([a-z0-9-]{1,63}[.][a-z0-9-]{1,63}([.:]?[a-z0-9-]{1,63}){0,2}|[a-z0-9]{12})$/);
    expect(maxOutputTokens).toBeLessThanOrEqual(contextTokens);
    expect(Math.min(...Object.values(latency))).toBeGreaterThanOrEqual(0);
    expect(latency.tokenGapMs).toBeGreaterThan(0);
    expect(Object.values(quality).every((rate) => rate >= 0 && rate < 1)).toBe(true);
  },
);

test('defaultModels with a quality profile say whose figures it has', () => {
  const flawed = defaultModels.filter(({ quality }) => Object.values(quality).some((rate) => rate > 0));
  expect(flawed.length).toBeGreaterThan(0);
  expect(flawed.filter(({ calibratedTo }) => calibratedTo === undefined)).toEqual([]);
});

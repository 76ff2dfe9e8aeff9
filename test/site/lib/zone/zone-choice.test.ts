import { expect, test } from 'vitest';
import { readZoneChoice, storeZoneChoice } from '../../../../site/lib/zone/zone-choice.ts';

test('readZoneChoice() is the event until the reader chose, and after nonsense', () => {
  expect(readZoneChoice({ getItem: () => null })).toBe('event');
  expect(readZoneChoice({ getItem: () => 'Mars' })).toBe('event');
});

test('readZoneChoice() reads what storeZoneChoice() kept', () => {
  const kept = new Map<string, string>();
  storeZoneChoice({ setItem: (key, value) => kept.set(key, value) }, 'local');
  expect(kept).toEqual(new Map([['outcrop:zone', 'local']]));
  expect(readZoneChoice({ getItem: (key) => kept.get(key) ?? null })).toBe('local');
});

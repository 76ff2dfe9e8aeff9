import { expect, test } from 'vitest';
import { timeText } from '../../../../site/lib/zone/time-text.ts';

const instant = new Date('2025-03-19T23:05:00Z');

test.each([
  ['time', '08:05'],
  ['day', 'Thursday 20 March'],
  ['full', 'Thursday 20 March, 08:05'],
] as const)('timeText() tells the %s of a moment', (format, text) => {
  expect(timeText(instant, 'Asia/Tokyo', format)).toBe(text);
});

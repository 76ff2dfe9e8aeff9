import { expect, test } from 'vitest';
import { capturedOn } from '../../../../site/lib/exports/captured-on.ts';
import { sampleEvent } from '../../../support/sample-event.ts';

test('capturedOn() is the newest day among the sources', () => {
  expect(capturedOn(sampleEvent)).toEqual(new Date('2025-04-12T00:00:00Z'));
});

test('capturedOn() refuses sources without a day', () => {
  const undated = { title: 'Live updates', trust: 'High' };
  const sources = Object.fromEntries(Object.keys(sampleEvent.sources).map((id) => [id, undated]));
  expect(() => capturedOn({ sources: sources as typeof sampleEvent.sources })).toThrow(
    new RangeError("Cannot date the data as a source must have 'captured': current value is undefined"),
  );
});

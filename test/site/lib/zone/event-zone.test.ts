import { expect, test } from 'vitest';
import { eventZone } from '../../../../site/lib/zone/event-zone.ts';
import { zoneClock } from '../../../../site/lib/zone/zone-clock.ts';
import { getEvent } from '../../../../site/loaders/event.node.ts';

test('eventZone is what event.yaml says', async () => {
  const { event } = await getEvent();
  expect(eventZone.zone).toBe(event.zone);
  expect(zoneClock(eventZone.start, event.zone)).toEqual({ date: event.firstDay, time: '00:00' });
  expect(zoneClock(new Date(eventZone.end.getTime() - 1), event.zone)).toEqual({
    date: event.lastDay,
    time: '23:59',
  });
});

import { test } from 'vitest';
import { compareKilledTrips, tripAws } from './compare-killed-trips.ts';

const aws = tripAws();

test('a trip whose process is killed with SIGKILL at any of many calls: the same result', async () => {
  const fatalCalls = Array.from({ length: 8 }, (_, index) => 6 + 24 * index);
  for (const call of fatalCalls) await compareKilledTrips(aws(), [call, call + 7, call + 13]);
});

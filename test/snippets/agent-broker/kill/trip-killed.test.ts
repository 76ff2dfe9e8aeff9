import { test } from 'vitest';
import { compareKilledTrips, tripAws } from './compare-killed-trips.ts';

const aws = tripAws();

test('a trip whose process is killed with SIGKILL at a call, and started again: the same result', async () => {
  await compareKilledTrips(aws(), [25, 101]);
});

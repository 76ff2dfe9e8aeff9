import { realClock } from '@outcrop/snippets/agent-broker';
import { runTrip, type TripPlace } from './trip-process.ts';

// A process with several trips, each of which comes to the call at which it dies and stays there until it is killed.
const places: [number, TripPlace][] = JSON.parse(process.argv[2] ?? '[]');
for (const [fatal, place] of places) {
  let calls = 0;
  const reached = async () => {
    if (++calls < fatal) return;
    if (calls === fatal) process.send?.(fatal);
    await new Promise(() => undefined);
  };
  void runTrip(place, 'trip', reached, realClock);
}

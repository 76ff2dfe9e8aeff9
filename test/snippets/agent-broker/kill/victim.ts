import { type BookingPlace, bookOnce, type CrashPoint } from './booking-worker.ts';

// A process with a worker for each step, which comes to that step and stays there until it is killed.
const places: [CrashPoint, BookingPlace][] = JSON.parse(process.argv[2] ?? '[]');
for (const [fatal, place] of places) {
  void bookOnce(place, async (point) => {
    if (point !== fatal) return;
    process.send?.(point);
    await new Promise(() => undefined);
  });
}

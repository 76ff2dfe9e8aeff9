import type { Clock } from '../clock/clock.ts';
import { realClock } from '../clock/real-clock.ts';
import type { LoadProgress } from '../load/load-progress.ts';
import { progressLine } from './progress-line.ts';

/** How often progress is shown. */
export interface LiveProgressOptions {
  /** @default realClock */
  clock?: Pick<Clock, 'now'>;
  /** Milliseconds from one line to the next, so that showing them does not slow what is measured. @default 200 */
  intervalMs?: number;
}

/**
 * Makes an `onProgress` that shows a line now and then, and always when nothing is under way any more.
 *
 * @param show Shows a line in place of the one before: in a terminal
 *   ``(line) => process.stderr.write(`\r${line}\x1b[K`)``, in a notebook a display that updates in place.
 */
export function liveProgress(
  show: (line: string) => void,
  { clock = realClock, intervalMs = 200 }: LiveProgressOptions = {},
): (progress: LoadProgress) => void {
  let shownAt = -Infinity;
  return (progress) => {
    const now = clock.now();
    if (progress.underWay > 0 && now - shownAt < intervalMs) return;
    shownAt = now;
    show(progressLine(progress));
  };
}

import type { LoadProgress } from '../load/load-progress.ts';
import { durationWords } from './duration-words.ts';
import { rounded } from './rounded.ts';

/**
 * Writes how far a run is, in one line.
 *
 * How much time is left is told from how fast the stage has gone so far, once an answer of it has come.
 *
 * @returns Such as `steady: 43 of 100 sent, 2 under way, 41 ended, 1 of them failed; 3 min 20 s, about 4 min 24 s left`.
 */
export function progressLine(progress: LoadProgress): string {
  const { stage, stageIndex, stages, sent, requests, ended, failed, underWay, elapsedMs } = progress;
  const place = stages > 1 && stageIndex >= 0 ? ` (${stageIndex + 1} of ${stages})` : '';
  const of = requests === undefined ? '' : ` of ${rounded(requests)}`;
  const faults = failed > 0 ? `, ${rounded(failed)} of them failed` : '';
  const leftMs = timeLeft(progress);
  const left = leftMs === undefined ? '' : `, about ${durationWords(leftMs)} left`;
  return [
    `${stage}${place}: ${rounded(sent)}${of} sent, ${rounded(underWay)} under way, ${rounded(ended)} ended${faults}`,
    `${durationWords(elapsedMs)}${left}`,
  ].join('; ');
}

/** By what ends the stage first. */
function timeLeft({ sent, underWay, requests, elapsedMs, durationMs }: LoadProgress): number | undefined {
  const done = sent - underWay;
  const left = [
    ...(durationMs === undefined ? [] : [durationMs - elapsedMs]),
    ...(requests === undefined || done <= 0 ? [] : [(elapsedMs / done) * (requests - done)]),
  ];
  return left.length === 0 ? undefined : Math.max(0, Math.min(...left));
}

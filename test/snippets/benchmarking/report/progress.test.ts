import { describe, expect, test } from 'vitest';
import { type LoadProgress, liveProgress, progressLine } from '../../../../snippets/benchmarking/mod.ts';

const half: LoadProgress = {
  ...{ stage: 'steady', stageIndex: 0, stages: 1, sent: 42, requests: 100 },
  ...{ elapsedMs: 200_000, ended: 40, failed: 0, underWay: 2 },
};

describe('progressLine()', () => {
  test('tells the time left by how fast answers came', () => {
    // 40 of 100 took 200 s: 60 more take 300 s.
    expect(progressLine(half)).toBe(
      'steady: 42 of 100 sent, 2 under way, 40 ended; 3 min 20 s, about 5 min 0 s left',
    );
  });

  test('names the stage’s place and failures, if there are any', () => {
    const line = progressLine({ ...half, stageIndex: 1, stages: 3, failed: 1, requests: 1_000 });
    expect(line).toContain('steady (2 of 3): 42 of 1,000 sent, 2 under way, 40 ended, 1 of them failed;');
    const warmUp = progressLine({ ...half, stage: 'warm-up', stageIndex: -1, stages: 3 });
    expect(warmUp).toContain('warm-up: 42 of 100 sent');
  });

  test('does not guess before the first answer, nor without an end', () => {
    expect(progressLine({ ...half, sent: 2, elapsedMs: 7_499 })).toMatch(/; 7 s$/);
    const { requests: _, ...endless } = half;
    expect(progressLine(endless)).toMatch(/^steady: 42 sent, .*; 3 min 20 s$/);
  });

  test('counts with the limit that comes first, and never below nothing', () => {
    expect(progressLine({ ...half, durationMs: 260_000 })).toMatch(/about 1 min 0 s left$/);
    expect(progressLine({ ...half, durationMs: 900_000 })).toMatch(/about 5 min 0 s left$/);
    expect(progressLine({ ...half, durationMs: 190_000 })).toMatch(/about 0 s left$/);
    expect(progressLine({ ...half, elapsedMs: 7_200_000 })).toMatch(/2 h 0 min, about 3 h 0 min left$/);
  });
});

test('liveProgress() shows a line now and then, and always at the end', () => {
  const lines: string[] = [];
  let now = 0;
  const onProgress = liveProgress((line) => lines.push(line), { clock: { now: () => now }, intervalMs: 200 });
  for (now = 0; now <= 400; now += 1) onProgress({ ...half, sent: now });
  expect(lines.map((line) => line.split(' ')[1])).toEqual(['0', '200', '400']);
  now = 401;
  onProgress({ ...half, sent: 100, ended: 100, underWay: 0 });
  expect(lines.at(-1)).toContain('100 of 100 sent, 0 under way');
});

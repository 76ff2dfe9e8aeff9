import { describe, expect, it } from 'vitest';
import { strata, waveHeight } from '../../../site/lib/strata.ts';

/** The corner points of an outline, as numbers. */
function points(path: string): { x: number; y: number }[] {
  return path
    .slice(1, -1)
    .split('L')
    .map((pair) => pair.split(' ').map(Number))
    .map(([x = Number.NaN, y = Number.NaN]) => ({ x, y }));
}

/** Shoelace formula: the area inside an outline. */
function area(path: string): number {
  const corners = points(path);
  return Math.abs(
    corners.reduce((sum, { x, y }, index) => {
      const next = corners[(index + 1) % corners.length] ?? { x: 0, y: 0 };
      return sum + (x * next.y - next.x * y) / 2;
    }, 0),
  );
}

describe('strata()', () => {
  it('strata() keeps the order of the layers', () => {
    const layers = [
      { label: 'Panel', count: 2 },
      { label: 'Talk', count: 7 },
    ];
    expect(strata(layers, 100, 400).map(({ label }) => label)).toEqual(['Panel', 'Talk']);
  });

  it('strata() draws areas that compare as the counts do', () => {
    const [talks, posters] = strata(
      [
        { label: 'Talk', count: 30 },
        { label: 'Poster', count: 10 },
      ],
      100,
      400,
    );
    // 3/4 and 1/4 of 100 x 400; coordinates are rounded to a tenth, hence the tolerance of one unit in a hundred.
    expect(area(talks?.path ?? '')).toBeCloseTo(30_000, -2);
    expect(area(posters?.path ?? '')).toBeCloseTo(10_000, -2);
  });

  it('strata() leaves out what counts nothing', () => {
    expect(
      strata(
        [
          { label: 'Talk', count: 1 },
          { label: 'None', count: 0 },
        ],
        100,
        400,
      ),
    ).toHaveLength(1);
  });

  it('strata() stays within the height and its wave', () => {
    const ys = strata([{ label: 'Talk', count: 1 }], 100, 400).flatMap(({ path }) =>
      points(path).map(({ y }) => y),
    );
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys)).toBeLessThanOrEqual(400 + waveHeight);
  });

  it('strata() draws nothing for no layers', () => {
    expect(strata([], 100, 400)).toEqual([]);
  });
});

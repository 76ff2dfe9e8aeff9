/** A point, and how much it counts. */
export interface WeightedPoint {
  x: number;
  y: number;
  weight: number;
}

/** The straight line with the least sum of weighted squares of what it misses the points by. */
export function fitLine(points: readonly WeightedPoint[]): { intercept: number; slope: number } {
  const sum = (of: (point: WeightedPoint) => number) =>
    points.reduce((total, point) => total + point.weight * of(point), 0);
  const weight = sum(() => 1);
  const [x, y] = [sum((point) => point.x) / weight, sum((point) => point.y) / weight];
  const slope = sum((point) => (point.x - x) * (point.y - y)) / sum((point) => (point.x - x) ** 2);
  return { intercept: y - slope * x, slope };
}

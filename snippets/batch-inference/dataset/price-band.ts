const steps = [1, 5, 10, 25, 50, 100, 250, 500];

/**
 * The range of prices that a price lies in.
 *
 * @param dollars A price.
 * @returns Such as `$10-$25`.
 */
export function priceBand(dollars: number): string {
  const above = steps.findIndex((step, index) => index > 0 && dollars < step);
  const index = above < 0 ? steps.length - 1 : above;
  return `$${steps[index - 1]}-$${steps[index]}`;
}

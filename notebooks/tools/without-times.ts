const number = String.raw`\d[\d,]*(?:\.\d+)?`;
const duration = new RegExp(
  String.raw`${number}\s?(?:ns|µs|ms|s|min|h|milliseconds?|seconds?|minutes?|hours?)\b`,
  'g',
);
const rate = new RegExp(String.raw`${number}(?=[ \w]*(?:/s\b| a second\b))`, 'g');
const instant = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

/** The tag of cells whose outputs show how long something took, or when it was. */
export const volatileTime = 'volatile-time';

/**
 * A text with its durations, rates and instants taken out: what two runs of a cell that is tagged with `volatile-time`
 * may differ in, and no more.
 *
 * @param text What the cell printed.
 */
export function withoutTimes(text: string): string {
  return text
    .replaceAll(instant, '(time)')
    .replaceAll(duration, '(time)')
    .replaceAll(rate, '(time)')
    .replaceAll(/ +/g, ' ');
}

import * as z from 'zod';
import { ActionError } from './action-error.ts';
import type { Point } from './computer-action.ts';
import { parseKeys } from './keys/parse-keys.ts';

const number = String.raw`(-?\d{1,6}(?:\.\d{1,20})?)`;
const pair = new RegExp(
  String.raw`^\s*(?:\[\s*${number}\s*,\s*${number}\s*\]|${number}\s*,\s*${number})\s*$`,
);

/** The longest text that is typed at once, in UTF-16 code units. */
const longestText = 10_000;

/** A place on the picture: `[512, 384]`, or the same without brackets; parts of pixels are rounded. */
export const place = read('must be two numbers of pixels such as [512, 384]', (value): Point | undefined => {
  const [, ...found] = pair.exec(value) ?? [];
  const [x, y] = found.filter((one) => one !== undefined).map((one) => Math.round(Number(one)));
  return x === undefined || y === undefined || x < 0 || y < 0 ? undefined : { x, y };
});

/** Text to type: any characters, just as they are. */
export const typedText = read(`must be 1 to ${longestText} characters`, (value) =>
  value.length >= 1 && value.length <= longestText ? value : undefined,
);

/** Keys by xdotool's names. */
export const keys = z.string({ error: 'must name keys such as ctrl+s' }).transform((value, context) => {
  try {
    parseKeys(value);
    return value;
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    context.addIssue({ code: 'custom', message: error.message, continue: false });
    return z.NEVER;
  }
});

/** Seconds, which become milliseconds; 100 is the reference implementation's bound. */
export const seconds = read('must be a number of seconds from 0 to 100', (value) =>
  /^\s*\d{1,3}(?:\.\d{1,20})?\s*$/.test(value) && Number(value) <= 100
    ? Math.round(Number(value) * 1000)
    : undefined,
);

/** Whole numbers. */
export function wholeNumber(from: number, to: number) {
  return read(`must be a whole number from ${from} to ${to}`, (value) =>
    /^\s*\d{1,9}\s*$/.test(value) && Number(value) >= from && Number(value) <= to ? Number(value) : undefined,
  );
}

/**
 * A parameter that is read by a function of its own.
 *
 * @param rule What holds of a right value, beginning with `must`.
 * @param reader Gives nothing for a wrong value.
 */
export function read<Value>(rule: string, reader: (value: string) => Value | undefined) {
  return z.string({ error: rule }).transform((value, context): Value => {
    const found = reader(value);
    if (found !== undefined) return found;
    context.addIssue({ code: 'custom', message: rule });
    return z.NEVER;
  });
}

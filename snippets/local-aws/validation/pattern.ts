import * as z from 'zod';

/** The longest text that a pattern is tried on; no member of AWS's that has a pattern may have so many characters. */
const longest = 4_096;

/**
 * A string that matches a pattern of AWS's service model.
 *
 * @param text The pattern as it stands there; messages repeat it.
 * @param matcher What decides in its place, where the pattern itself would take forever on hostile input.
 */
export function pattern(text: string, matcher: RegExp = new RegExp(`^${text}$`)): z.ZodString {
  return z.string().check(({ value, issues }) => {
    if (value.length <= longest && matcher.test(value)) return;
    issues.push({ code: 'invalid_format', format: 'regex', pattern: `/^${text}$/`, input: value });
  });
}

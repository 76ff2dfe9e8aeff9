import type { Argument } from './argument.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** ISO 8601, "3 September 2026" and "September 3rd, 2026"; what lacks a year is no date. */
const dates = new RegExp(
  `(?<iso>\\b\\d{4}-\\d{2}-\\d{2})(?<time>T[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?|\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?\\.? (?:of )?(?<month>${monthName})\\.?,? (?<year>\\d{4})\\b|\\b(?<month2>${monthName})\\.? (?<day2>\\d{1,2})(?:st|nd|rd|th)?,? (?<year2>\\d{4})\\b`,
  'gi',
);

const endWords = /\b(?:end|return|returning|until|till|back|to|check ?out|due|deadline|expir\w*|through)\b/;
const saysEnd =
  /\b(?:to|until|till|return\w*|back|check(?:ing)? ?out|due|by|through|expir\w*)\b\W*(?:on |is |by )?\W*$/i;

/**
 * Finds the date that a text gives for an argument.
 *
 * Of two dates, the second is that of an end, a return or a check-out, and so is one that is said to be.
 *
 * @param argument The argument.
 * @param text The text.
 * @returns The date as ISO 8601, with its time if the format wants one; nothing if the text gives none.
 */
export function saidDate({ about, schema }: Argument, text: string): string | undefined {
  const found = [...text.matchAll(dates)].map((match) => ({
    date: isoDate(match.groups ?? {}, schema.format === 'date-time'),
    ends: saysEnd.test(text.slice(Math.max(0, match.index - 20), match.index)),
  }));
  const wantsEnd = endWords.test(about);
  const said = found.find(({ ends }) => ends === wantsEnd);
  return (said ?? (wantsEnd ? found[1] : undefined))?.date;
}

function isoDate(groups: Partial<Record<string, string>>, withTime: boolean): string {
  const { iso, time, day, month, year, month2, day2, year2 } = groups;
  if (iso !== undefined) return withTime ? `${iso}${time ?? 'T00:00:00Z'}` : iso;
  const number = months.indexOf((month ?? month2 ?? '').slice(0, 3).toLowerCase()) + 1;
  const date = [year ?? year2, number, day ?? day2].map((part) => String(part).padStart(2, '0')).join('-');
  return withTime ? `${date}T00:00:00Z` : date;
}

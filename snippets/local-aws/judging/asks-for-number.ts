const pattern =
  /\bhow (?:many|much|long|often|large|big|fast|old|far|high|tall|deep|wide|heavy|few|soon)\b|\bwhat (?:year|percentage|number|size|price|limit)\b|\bwhen\b/i;

/** Tells whether a question wants a number, a date or a duration for an answer. */
export function asksForNumber(question: string): boolean {
  return pattern.test(question);
}

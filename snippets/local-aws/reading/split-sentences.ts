/** A part of a text, and where it stands in it, in UTF-16 code units. */
export interface TextSpan {
  text: string;
  start: number;
  /** Behind its last character. */
  end: number;
  /** Whether it is a heading in Markdown. */
  heading: boolean;
}

/** The end of a sentence before the beginning of another, or the end of a line. */
const boundary =
  /(?<=[.!?…][)\]"”'’]{0,2})[ \t]+(?=["“‘'([*_-]{0,2}[\p{Lu}\p{N}\p{ExtPict}])|(?<![ \t])[ \t]*\n\s*/gu;
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|cf|vs|approx|no|fig|dr|mrs?|ms|prof|st|jr|inc|u\.s|\p{Lu})\.$/iu;
const bullet = /^(?:[-*•]|\d{1,2}[.)]|#{1,6})[ \t]+/;

/**
 * Splits an English text into its sentences; a line of a list or a heading counts as one.
 *
 * @param text Any text.
 * @returns The sentences, without the marks of lists, in their order.
 */
export function splitSentences(text: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(boundary)) {
    if (!gap.includes('\n') && abbreviation.test(text.slice(Math.max(start, index - 12), index))) continue;
    push(start, index);
    start = index + gap.length;
  }
  push(start, text.length);
  return spans;

  function push(from: number, to: number): void {
    const part = text.slice(from, to);
    const skipped = part.length - part.trimStart().length;
    const lead = skipped + (bullet.exec(part.trimStart())?.[0].length ?? 0);
    const sentence = part.slice(lead).trimEnd();
    if (sentence !== '') {
      spans.push({
        text: sentence,
        start: from + lead,
        end: from + lead + sentence.length,
        heading: part.startsWith('#', skipped),
      });
    }
  }
}

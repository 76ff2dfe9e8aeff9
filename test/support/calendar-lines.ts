/**
 * The content lines of an iCalendar file, still folded, with what RFC 5545 asks of each line checked on the octets.
 *
 * @throws {Error} If a line is too long, ends in anything but CRLF, or is not UTF-8 by itself.
 */
export function calendarLines(text: string): string[] {
  const octets = new TextEncoder().encode(text);
  const lines: string[] = [];
  let start = 0;
  for (let at = 0; at < octets.length; at++) {
    if (octets[at] === 10) throw new Error(`Line ${lines.length + 1} ends in LF alone`);
    if (octets[at] !== 13) continue;
    if (octets[at + 1] !== 10) throw new Error(`Line ${lines.length + 1} ends in CR alone`);
    if (at - start > 75) throw new Error(`Line ${lines.length + 1} has ${at - start} octets`);
    lines.push(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets.subarray(start, at)));
    at += 1;
    start = at + 1;
  }
  if (start !== octets.length) throw new Error('The last line has no end');
  return lines;
}

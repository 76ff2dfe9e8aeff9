import fc from 'fast-check';

const pieces = [
  ...[',', ';', '\\', '\\n', '\\,', '\n', '\r', '\r\n', '"', "'", ':', '^', ' ', '\t', '%00'],
  ...[
    '👩🏽‍💻',
    '🇯🇵',
    '日本語の題名',
    '한국어',
    'é',
    'e\u0301',
    '\u202eright to left\u202c',
    '\u200f',
    'שלום',
    '\ufeff',
  ],
  ...['</script>', '<script>', '<!--', '-->', ']]>', '<![CDATA[', '<?xml', '&', '&amp;', '&#0;', '{{', '`'],
  ...[
    '\ud83d',
    '\udc69',
    '\u0000',
    '\u0007',
    '\u000b',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ufffe',
    '\uffff',
  ],
  ...['BEGIN:VEVENT', 'END:VCALENDAR', '__proto__', 'x'.repeat(70), '日'.repeat(25), '👍'.repeat(19)],
];

/** Texts that break a careless writer of calendars, XML, JSON or HTML: never empty, of up to twelve pieces. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `x${parts.join('')}`);

/** One seed for all, so that a failure comes again. */
export const fuzz = { seed: 20250317, numRuns: 2_000 };

import type { Argument } from './argument.ts';

const calendar =
  'January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const properName = `(?!(?:${calendar}|I|The|A|My|Your|Our)\\b)\\p{Lu}[\\p{L}'’-]*(?: (?:& )?(?!(?:${calendar})\\b)\\p{Lu}[\\p{L}'’-]*)*`;

/** In the order of their trial: what an argument is about, and the words before such a name. */
const roles: readonly [about: RegExp, before: readonly string[]][] = [
  [/\b(?:origin|from|departure|pickup|start|source|leaving|sender)\b/, ['from', 'by', 'departing']],
  [/\b(?:destination|arrival|recipient|to|addressee|receiver)\b/, ['to', 'for', 'towards', 'in']],
  [/\b(?:city|place|location|town|country|region|where|area)\b/, ['in', 'to', 'at', 'near', 'for']],
  [/\b(?:supplier|vendor|company|author|maker|manufacturer)\b/, ['supplier', 'company', 'from', 'by', 'of']],
  [
    /^name$|\b(?:customer|person|candidate|applicant|employee|guest|who)\b/,
    [
      'name is',
      'named',
      'called',
      'Mrs\\.?',
      'Mr\\.?',
      'Ms\\.?',
      'Dr\\.?',
      'customer',
      'candidate',
      'applicant',
      'employee',
    ],
  ],
];

const placeWords = /\b(?:city|cities|airport|place|town|country|station)\b/;

const patterns = new Map(
  [...new Set(roles.flatMap(([, before]) => before))].map((word) => [
    word,
    new RegExp(`(?<!\\p{L})(?:${word}|${word.charAt(0).toUpperCase()}${word.slice(1)}) (${properName})`, 'u'),
  ]),
);

/**
 * Finds the place or the person that a text gives for an argument: "to Sydney" is a destination, "from Melbourne" an
 * origin.
 *
 * @param argument The argument; its name counts before its description.
 * @param text The text.
 * @returns The name; nothing if the text gives none.
 */
export function saidPlace({ words, about }: Argument, text: string): string | undefined {
  const name = words.join(' ');
  const byName = roles.find(([pattern]) => pattern.test(name));
  const role =
    byName ?? (placeWords.test(about) ? roles.find(([pattern]) => pattern.test(about)) : undefined);
  for (const word of role?.[1] ?? []) {
    const found = patterns.get(word)?.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

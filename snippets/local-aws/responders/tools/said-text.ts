import type { Argument } from './argument.ts';
import { saidPlace } from './said-place.ts';

const identifierWords = /^(?:id|number|no|code|reference|ref|key|identifier)$/;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const link = /\bhttps?:\/\/[^\s"'<>]+[^\s"'<>.,;:!?)]/;
const phone = /(?<![\w-])\+?\d[\d ()/-]{6,}\d(?!\w)/;
const quoted = /["“]([^"“”\n]{1,200})["”]/;
const wholeText =
  /\b(?:text|query|question|message|description|summary|details?|request|content|body|problem|issue|complaint|wish|task|topic|words)\b/;
const periodText =
  /\b(?:(?:the )?(?:first|second|third|last) (?:week|half|weekend) of |(?:early|mid|late)[ -])?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:next|this) (?:week|weekend|month|year)\b/;
const longest = 1_000;

/**
 * Finds the words that a text gives for an argument.
 *
 * An e-mail address, a link and the like go by the argument's format or name; an identifier stands behind its name
 * ("order 1234"); a place or a person behind "to", "from" and the like; an argument that is about text gets all of it.
 *
 * @param argument The argument.
 * @param text The text.
 * @returns The words; nothing if the text gives none.
 */
export function saidText(argument: Argument, text: string): string | undefined {
  const { words, about, schema } = argument;
  const name = words.join(' ');
  if (schema.format === 'email' || /\be ?mail\b/.test(name)) return email.exec(text)?.[0];
  if (/^(?:uri|url)$/.test(String(schema.format)) || /\b(?:url|uri|link)\b/.test(name)) {
    return link.exec(text)?.[0];
  }
  if (/\bphone\b/.test(name)) return phone.exec(text)?.[0].trim();
  return (
    labelled(words, text) ??
    identifier(argument, text) ??
    (/\b(?:period|when|time ?frame|dates|month|week)\b/.test(name)
      ? periodText.exec(text)?.[0]
      : undefined) ??
    (/\b(?:title|subject|quote|phrase)\b/.test(name) ? quoted.exec(text)?.[1] : undefined) ??
    (wholeText.test(name) ? whole(text) : undefined) ??
    saidPlace(argument, text) ??
    (wholeText.test(about) && !isNarrow(argument) ? whole(text) : undefined)
  );
}

/** "city: Oslo", "title is “A sea”", "tone = kind". */
function labelled(words: readonly string[], text: string): string | undefined {
  const label = words.join('[ _-]?');
  const found = new RegExp(`\\b${label}(?: is|:| =) ?(?:["“]([^"”\\n]+)["”]|([^\\n,;.!?]{1,80}))`, 'i').exec(
    text,
  );
  return (found?.[1] ?? found?.[2])?.trim() || undefined;
}

/** What stands behind the thing's name and has a digit. */
function identifier({ words }: Argument, text: string): string | undefined {
  const things = words.filter((word) => !identifierWords.test(word));
  if (things.length === 0 || (things.length === words.length && things.length > 1)) return undefined;
  const thing = things.join('[ _-]');
  const pattern = `\\b${thing}(?: (?:number|no\\.?|id|code|reference))?(?: is|:)? ?#?((?=[\\w/-]*\\d)[A-Za-z0-9][\\w/-]*)`;
  return new RegExp(pattern, 'i').exec(text)?.[1];
}

/** A name that says what it wants is not about the whole text, whatever its description says. */
function isNarrow({ words, schema }: Argument): boolean {
  return schema.format !== undefined || words.some((word) => identifierWords.test(word) || word === 'name');
}

function whole(text: string): string | undefined {
  return text.trim().slice(0, longest) || undefined;
}

import { nameWords } from '../name-words.ts';

/** A member of some JSON, with the names that lead to it. */
export interface FactField {
  /** The words of the names from the outermost on, such as `data`, `invoice`, `number`. */
  path: readonly string[];
  value: unknown;
}

/** What arguments can be filled with. */
export interface RequestFacts {
  /** What is said: the text around JSON, and the strings within that are more than a word. */
  text: string;
  /** The members of JSON; those of an event's data before those of its envelope. */
  fields: FactField[];
}

/** Deeper than any event. */
const deepest = 8;

/**
 * Takes the JSON out of texts and values.
 *
 * @param text A text that may hold one value of JSON, such as an event.
 * @param others Further values, such as results of tools; the first are looked at first.
 */
export function requestFacts(text: string, others: readonly unknown[] = []): RequestFacts {
  const start = text.search(/[{[]\s*["{[]/);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
  const json = start >= 0 && end > start ? parsed(text.slice(start, end)) : undefined;
  const around = json === undefined ? text : `${text.slice(0, start)}\n${text.slice(end)}`;
  const values = [...(json === undefined ? [] : [json]), ...others];
  const fields = values.flatMap((value) => fieldsOf(value, [], 0));
  const strings = fields.flatMap(({ value }) =>
    typeof value === 'string' && value.includes(' ') ? value : [],
  );
  return { text: [around.trim(), ...strings].filter((part) => part !== '').join('\n'), fields };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown, path: readonly string[], depth: number): FactField[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  const members: FactField[] = Array.isArray(value)
    ? value.map((member) => ({ path, value: member }))
    : Object.entries(value).map(([name, member]) => ({ path: [...path, ...nameWords(name)], value: member }));
  const inner = members.filter((member) => typeof member.value === 'object');
  const outer = members.filter((member) => typeof member.value !== 'object');
  return [
    // What an event says of itself comes after what it is about.
    ...inner.flatMap((member) => fieldsOf(member.value, member.path, depth + 1)),
    ...(Array.isArray(value) ? [] : inner),
    ...outer,
  ];
}

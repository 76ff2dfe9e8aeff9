import { ActionError } from '../action-error.ts';
import { shownValue } from '../shown-value.ts';
import type { Key } from './key.ts';
import { knownKeys } from './known-keys.ts';
import { nearNames } from './near-names.ts';

/** How many key strokes one action may have. */
const mostStrokes = 100;

const lowerCase = new Map([...knownKeys].map(([name, key]) => [name.toLowerCase(), key]));

/**
 * Reads keys by the names that xdotool has for them: `Return`, `ctrl+s`, `Page_Down`, `a`; strokes one after the other
 * are set apart by spaces, such as `Tab Tab Return`.
 *
 * A name of more than one letter may be written in capitals or not.
 *
 * @param text The names.
 * @returns One list a stroke, of the keys that are down at once, in the order in which they go down.
 * @throws {ActionError} If a key is unknown; the error names those that are spelt alike.
 */
export function parseKeys(text: string): Key[][] {
  const strokes = text === ' ' ? [' '] : text.split(/\s+/).filter((stroke) => stroke !== '');
  if (strokes.length === 0 || strokes.length > mostStrokes) {
    throw new ActionError(`must name 1 to ${mostStrokes} key strokes such as Return or ctrl+s`);
  }
  return strokes.map((stroke) => namesOf(stroke).map(keyOf));
}

/** `ctrl++` is the plus key with ctrl. */
function namesOf(stroke: string): string[] {
  if (stroke === '+') return ['+'];
  return stroke.endsWith('++') ? [...stroke.slice(0, -2).split('+'), '+'] : stroke.split('+');
}

function keyOf(name: string): Key {
  const known = knownKeys.get(name) ?? (name.length > 1 ? lowerCase.get(name.toLowerCase()) : undefined);
  if (known) return known;
  const [character, ...more] = name;
  if (character !== undefined && more.length === 0 && !/\p{C}/u.test(character)) {
    return { xdotool: character, browser: character, isModifier: false };
  }
  const near = nearNames(name, knownKeys.keys(), 3);
  const hint = near.length > 0 ? ` (did you mean ${near.join(', ')}?)` : ' such as Return, Page_Down or F5';
  throw new ActionError(`must name keys as xdotool does: there is no key ${shownValue(name)}${hint}`);
}

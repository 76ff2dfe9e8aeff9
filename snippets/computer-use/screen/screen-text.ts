import type { Scale } from './scaling.ts';
import type { ScreenElement } from './screen-element.ts';

/** How many elements are told, and how many characters of each text. */
const mostElements = 500;
const longestText = 500;

/** What a screen shows. */
export interface ScreenContent extends Scale {
  /** The address of the page in front, where there is one. */
  address?: string;
  /** In the order of reading; tabs are elements too. */
  elements: readonly ScreenElement[];
  /** What happened unseen, such as a download that was refused. */
  notices?: readonly string[];
}

/**
 * Tells in lines of text what a screen shows, for models that read better than they see.
 *
 * The first line is `screen 1024x768`, then `address "http://…"`, then a line for each element:
 * `[e12] textbox "Name" value="Ada" focused at 10,80 200x24`. All numbers are pixels of the picture; strings are JSON.
 *
 * @param content The elements, with places on the screen itself.
 * @returns The lines; after 500 elements, the last one says how many more there are.
 */
export function screenText({ size, picture, address, elements, notices = [] }: ScreenContent): string {
  const [x, y] = [picture.width / size.width, picture.height / size.height];
  const lines = elements.slice(0, mostElements).map((one) => {
    const value = one.value === undefined ? '' : ` value=${quoted(one.value)}`;
    const states = one.states.map((state) => ` ${state}`).join('');
    const place = `${Math.round(one.x * x)},${Math.round(one.y * y)}`;
    const area = `${Math.round(one.width * x)}x${Math.round(one.height * y)}`;
    return `[${one.id}] ${one.role} ${quoted(one.name)}${value}${states} at ${place} ${area}`;
  });
  const left = elements.length - lines.length;
  return [
    `screen ${picture.width}x${picture.height}`,
    ...(address === undefined ? [] : [`address ${quoted(address)}`]),
    ...notices.map((notice) => `notice ${quoted(notice)}`),
    ...lines,
    ...(left > 0 ? [`and ${left} more`] : []),
  ].join('\n');
}

/** A string on one line; the separators of Unicode would begin another for some readers. */
function quoted(text: string): string {
  const short = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  return JSON.stringify(short.toWellFormed()).replace(
    /[\u2028\u2029\u0085]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

import type { Screen, ScreenElement } from './screen.ts';

const first = /^screen (?<width>\d{1,5})x(?<height>\d{1,5})$/;
const address = /^address (?<text>"(?:[^"\\]|\\.)*")$/;
const element =
  /^\[(?<id>[\w-]{1,40})\] (?<role>[a-z]{1,40}) (?<name>"(?:[^"\\]|\\.)*")(?: value=(?<value>"(?:[^"\\]|\\.)*"))?(?<states>(?: [a-z]{1,20}){0,8}) at (?<x>-?\d{1,6}),(?<y>-?\d{1,6}) (?<width>\d{1,6})x(?<height>\d{1,6})$/;

/** Longer lines are not read, in characters. */
const longestLine = 20_000;

/**
 * Reads the text that tells what a screenshot shows.
 *
 * The first line is `screen <width>x<height>`, in pixels of the picture. A line `address "<url>"` tells the address of
 * the page. Every other line is an element of the accessibility tree, in the order of reading:
 * `[<id>] <role> "<name>" value="<value>" <states> at <x>,<y> <width>x<height>`. Name, value and address are strings of
 * JSON; value and states may be left out. Open tabs have the role `tab`, and the one that is shown the state
 * `selected`; a tab that the picture doesn't show is `0x0` large. The element that keys go to has the state `focused`.
 * Lines of another form are passed over.
 *
 * @param text The text.
 * @returns The screen; nothing if the text tells of none.
 */
export function readScreen(text: string): Screen | undefined {
  const [head = '', ...lines] = text.trim().split('\n');
  const size = first.exec(head)?.groups;
  if (!size) return undefined;
  const usable = lines.filter((line) => line.length <= longestLine);
  return {
    width: Number(size.width),
    height: Number(size.height),
    address: unquoted(usable.map((line) => address.exec(line)?.groups?.text).find((found) => found)) ?? '',
    elements: usable.flatMap((line) => readElement(line) ?? []),
  };
}

function readElement(line: string): ScreenElement | undefined {
  const found = element.exec(line)?.groups;
  if (!found) return undefined;
  const name = unquoted(found.name);
  if (name === undefined) return undefined;
  return {
    id: found.id ?? '',
    role: found.role ?? '',
    name,
    value: unquoted(found.value),
    states: found.states?.split(' ').filter((state) => state !== '') ?? [],
    x: Number(found.x),
    y: Number(found.y),
    width: Number(found.width),
    height: Number(found.height),
  };
}

function unquoted(quoted: string | undefined): string | undefined {
  try {
    return quoted === undefined ? undefined : String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}

/** What is to be seen on a screen; places are pixels of the picture, from its left and upper edges. */
export interface ScreenElement {
  id: string;
  /** Its role in the accessibility tree, such as `textbox`. */
  role: string;
  name: string;
  /** What stands in it; nothing for what has no value. */
  value: string | undefined;
  /** Such as `focused`, `selected`, `checked`, `disabled`. */
  states: readonly string[];
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A screen as its text tells it. */
export interface Screen {
  width: number;
  height: number;
  /** The address of the page; empty if there is none. */
  address: string;
  elements: readonly ScreenElement[];
}

/** The middle of an element, in whole pixels. */
export function middleOf({ x, y, width, height }: ScreenElement): [number, number] {
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

/** What a page is known by: the title of its tab, or else its address. */
export function pageOf({ elements, address }: Screen): string {
  return elements.find(({ role, states }) => role === 'tab' && states.includes('selected'))?.name ?? address;
}

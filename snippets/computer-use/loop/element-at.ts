import type { Point } from '../action/computer-action.ts';
import type { SeenElement } from './read-screen-text.ts';

/** What a click on it would act on, however small the text or picture within it. */
const active: readonly string[] =
  'button link checkbox radio switch menuitem menuitemcheckbox menuitemradio option combobox slider spinbutton'.split(
    ' ',
  );

/**
 * Finds what lies at a place: the smallest thing that can be clicked, or else the smallest.
 *
 * @returns The element; nothing if none is there.
 */
export function elementAt(elements: readonly SeenElement[], { x, y }: Point): SeenElement | undefined {
  const hit = elements
    .filter((one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height)
    .sort((one, other) => one.width * one.height - other.width * other.height);
  return hit.find(({ role }) => active.includes(role)) ?? hit[0];
}

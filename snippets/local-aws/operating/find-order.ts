import { pageOf, type Screen, type ScreenElement } from './screen.ts';

const takeover = /\b(?:ignore|disregard|forget)\b.{0,80}\binstructions?\b|^\s*(?:system|assistant)\s*:/i;
const press = /\b(?:click|press)\b[^"“]{0,60}["“](?<name>[^"”]{1,80})["”]/i;

/**
 * Finds text on a page that orders whoever reads it to do something else, and what it wants to have pressed.
 *
 * @param screen What is shown.
 * @param before What was shown before: an order counts once, when it comes into sight.
 * @returns What it wants pressed; nothing if there is no order, or nothing of that name.
 */
export function findOrder(screen: Screen, before: Screen | undefined): ScreenElement | undefined {
  const isNew = (text: string) =>
    !before || pageOf(before) !== pageOf(screen) || !before.elements.some((one) => textOf(one) === text);
  const order = screen.elements.map(textOf).find((text) => takeover.test(text) && isNew(text));
  const wanted = press.exec(order ?? '')?.groups?.name?.toLowerCase();
  return wanted === undefined
    ? undefined
    : screen.elements.find(({ role, name }) => name.toLowerCase() === wanted && role !== 'tab');
}

function textOf({ name, value }: ScreenElement): string {
  return value === undefined ? name : `${name} ${value}`;
}

import { moveFocus } from './move-focus.ts';

/**
 * Makes a change to a page that replaces elements, and puts the focus back where it was.
 *
 * @param root What the change replaces elements of.
 * @param change Makes the change.
 * @param fallback Where the focus goes when its element is gone for good.
 */
export function keepFocus(root: HTMLElement, change: () => void, fallback: () => HTMLElement): void {
  const focused = document.activeElement;
  const held = focused !== null && root.contains(focused);
  change();
  if (!held || (focused.isConnected && isShown(focused))) return;
  const again = focused.id === '' ? null : document.getElementById(focused.id);
  moveFocus(again && isShown(again) ? again : fallback());
}

function isShown(element: Element): boolean {
  return element.closest('[hidden]') === null;
}

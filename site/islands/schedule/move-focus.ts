/**
 * Puts the focus on an element, and moves the page no further than it takes to see it.
 *
 * @param element The element.
 */
export function moveFocus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}

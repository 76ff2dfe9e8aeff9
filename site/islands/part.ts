/**
 * A part of a component's markup that its script can't do without.
 *
 * @param whole The component's element.
 * @param selector What finds the part.
 * @param type The part's class.
 * @returns The first such part.
 * @throws {TypeError} If there is none: the markup and the script have drifted apart.
 */
export function part<T extends Element>(whole: Element, selector: string, type: new () => T): T {
  const found = whole.querySelector(selector);
  if (found instanceof type) return found;
  throw new TypeError(
    `Cannot use <${whole.localName}> as it must hold a ${type.name}: nothing is ${selector}`,
  );
}

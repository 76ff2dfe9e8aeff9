/**
 * Finds an element of the page by its id.
 *
 * @param id The id.
 * @param type What it has to be.
 * @throws {TypeError} If the page has no such element.
 */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new TypeError(`Cannot steer as the page must have a ${type.name} of this id: current value is ${id}`);
}

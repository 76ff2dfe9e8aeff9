import { part } from '../part.ts';

/** The parts of the page that the catalogue's script works on. */
export interface Controls {
  text: HTMLInputElement;
  sort: HTMLSelectElement;
  column: HTMLElement;
  open: HTMLButtonElement;
  copy: HTMLButtonElement;
  top: HTMLElement;
  count: HTMLElement;
  live: HTMLElement;
  chips: HTMLElement;
  note: HTMLElement;
  empty: HTMLElement;
}

/**
 * Finds the parts of the catalogue page.
 *
 * @throws {TypeError} If one is missing, as the page and its script must fit.
 */
export function findControls(): Controls {
  const { body } = document;
  return {
    text: part(body, '[data-search-text]', HTMLInputElement),
    sort: part(body, '[data-sort]', HTMLSelectElement),
    column: part(body, '[data-filters]', HTMLElement),
    open: part(body, '[data-open-filters]', HTMLButtonElement),
    copy: part(body, '[data-copy-link]', HTMLButtonElement),
    top: part(body, '[data-top]', HTMLElement),
    count: part(body, '[data-count]', HTMLElement),
    live: part(body, '[data-live]', HTMLElement),
    chips: part(body, '[data-chips]', HTMLElement),
    note: part(body, '[data-note]', HTMLElement),
    empty: part(body, '[data-empty]', HTMLElement),
  };
}

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
  return {
    text: find('search-text', HTMLInputElement),
    sort: find('sort', HTMLSelectElement),
    column: find('filters', HTMLElement),
    open: find('open-filters', HTMLButtonElement),
    copy: find('copy-link', HTMLButtonElement),
    top: find('top', HTMLElement),
    count: find('count', HTMLElement),
    live: find('live', HTMLElement),
    chips: find('chips', HTMLElement),
    note: find('note', HTMLElement),
    empty: find('empty', HTMLElement),
  };
}

function find<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
  const found = document.querySelector(`[data-${name}]`);
  if (found instanceof kind) return found;
  throw new TypeError(`Cannot start the catalogue as it must have [data-${name}]: current value is ${found}`);
}

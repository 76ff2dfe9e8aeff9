import type { ActiveFilter } from '../../lib/filter/active-filters.ts';
import { type FilterState, noFilter } from '../../lib/filter/filter-state.ts';
import { element } from '../element.ts';

/**
 * Shows the choices that filter, each with a button that takes it off.
 *
 * @param list The list to fill.
 * @param filters The choices.
 * @param apply Takes over the state that is left.
 */
export function showChips(
  list: HTMLElement,
  filters: ActiveFilter[],
  apply: (state: FilterState) => void,
): void {
  const chips = filters.map(({ label, without }, position) =>
    chip(label, { 'aria-label': `Remove filter: ${label}` }, () => {
      apply(without);
      focusNext(list, position);
    }),
  );
  const sort = filters[0]?.without.sort ?? 'time';
  const clear = chip('Clear all', { class: 'chip clear' }, () => {
    apply({ ...noFilter, sort });
    focusNext(list, 0);
  });
  list.replaceChildren(...chips, clear);
  list.hidden = filters.length === 0;
}

function chip(label: string, attributes: Record<string, string>, action: () => void): HTMLLIElement {
  const button = element('button', { type: 'button', class: 'chip', ...attributes }, label);
  button.addEventListener('click', action);
  return element('li', {}, button);
}

/** The button that had the focus is gone: the next takes it, or the search field. */
function focusNext(list: HTMLElement, position: number): void {
  const buttons = [...list.querySelectorAll('button')];
  const next = list.hidden ? document.querySelector<HTMLElement>('[data-search-text]') : buttons[position];
  next?.focus();
}

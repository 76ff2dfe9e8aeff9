import { counted } from '../../lib/counted.ts';
import type { FilterState } from '../../lib/filter/filter-state.ts';
import type { Widening } from '../../lib/filter/widenings.ts';
import { element } from '../element.ts';

/**
 * Says how to widen filters that leave nothing.
 *
 * @param box The element to fill.
 * @param ways The filters whose removal helps, the best first.
 * @param apply Takes over the state that is left.
 */
export function showWidenings(
  box: HTMLElement,
  ways: readonly Widening[],
  apply: (state: FilterState) => void,
): void {
  const advice =
    ways.length > 0
      ? 'Each of these alone shows sessions again:'
      : 'Removing one filter is not enough: two or more of them share no session.';
  const buttons = ways.map(({ label, total, without }) => {
    const button = element(
      'button',
      { type: 'button', class: 'button button-quiet' },
      `Remove ${label} to see ${counted(total, 'session')}`,
    );
    button.addEventListener('click', () => {
      apply(without);
      document.querySelector<HTMLElement>('[data-search-text]')?.focus();
    });
    return element('li', {}, button);
  });
  box.replaceChildren(
    element('p', { class: 'title' }, 'No session passes all filters'),
    element('p', {}, advice),
    element('ul', { class: 'ways' }, ...buttons),
  );
}

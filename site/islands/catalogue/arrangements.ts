import { titleInitial } from '../../lib/filter/title-initial.ts';
import { element } from '../element.ts';
import type { Arrangement } from './list-view.ts';
import type { Row } from './rows.ts';

/**
 * The arrangement that the server made: by day, by hour, by type.
 *
 * @param container The list.
 * @param rows Its rows, in order.
 */
export function timeArrangement(container: HTMLElement, rows: readonly Row[]): Arrangement {
  const positions = new Map(rows.map(({ item }, position) => [item, position]));
  const groups = [...container.querySelectorAll<HTMLElement>('.group')].map((section) => ({
    section,
    jump: container.querySelector<HTMLElement>(`.jump [href="#${section.id}"]`) ?? undefined,
    rows: [...section.querySelectorAll<HTMLLIElement>('.rows > li')].flatMap(
      (item) => positions.get(item) ?? [],
    ),
  }));
  return { container, groups };
}

/**
 * An arrangement by the titles' first letters, still without rows.
 *
 * @param rows The rows, in any order.
 */
export function titleArrangement(rows: readonly Row[]): Arrangement {
  const { compare } = new Intl.Collator('en', { numeric: true, ignorePunctuation: true });
  const title = (position: number) => rows[position]?.title ?? '';
  const sorted = [...rows.keys()].sort((a, b) => compare(title(a), title(b)));
  const byInitial = Map.groupBy(sorted, (position) => titleInitial(title(position)));
  const initials = [...byInitial.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const groups = initials.map((initial) => {
    const section = titleGroup(initial);
    return {
      section,
      jump: element('a', { href: `#${section.id}` }, initial),
      rows: byInitial.get(initial) ?? [],
    };
  });
  const links = element(
    'nav',
    { class: 'jump', 'aria-label': 'Jump to a letter' },
    ...groups.map(({ jump }) => jump),
  );
  return {
    container: element('div', { hidden: true }, links, ...groups.map(({ section }) => section)),
    groups,
  };
}

function titleGroup(initial: string): HTMLElement {
  return element(
    'section',
    { class: 'group', id: `title-${initial.replace(/\W/g, '-')}` },
    element('h2', {}, element('span', {}, initial), ' ', element('small')),
    element('ul', { class: 'rows' }),
  );
}

/** Letters, then digits, then the rest. */
function rank(initial: string): number {
  return ['0–9', 'Other scripts'].indexOf(initial);
}

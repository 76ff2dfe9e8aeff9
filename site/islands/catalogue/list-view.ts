import { counted } from '../../lib/counted.ts';
import type { Row } from './rows.ts';
import { sizeGroup } from './size-group.ts';

/** Rows under one heading. */
export interface Group {
  section: HTMLElement;
  /** The link that leads to it. */
  jump: HTMLElement | undefined;
  /** The positions of its rows, in order. */
  rows: number[];
}

/** One way in which the list is put together. */
export interface Arrangement {
  container: HTMLElement;
  groups: Group[];
}

/** Shows the rows that pass, and hides groups and parts of which nothing is left. */
export class ListView {
  readonly #rows: readonly Row[];
  readonly #visible: Uint8Array;
  #arrangement: Arrangement;

  constructor(rows: readonly Row[], arrangement: Arrangement) {
    this.#rows = rows;
    this.#visible = new Uint8Array(rows.length).fill(1);
    this.#arrangement = arrangement;
  }

  /** Moves all rows into another arrangement, which takes the place of the present one. */
  arrange(next: Arrangement): void {
    if (next === this.#arrangement) return;
    for (const { section, rows } of next.groups) {
      section.querySelector('.rows')?.append(...rows.flatMap((row) => this.#rows[row]?.item ?? []));
    }
    this.#arrangement.container.hidden = true;
    next.container.hidden = false;
    this.#arrangement = next;
  }

  /** Touches only what changes, and no row of a group that is hidden as a whole. */
  show(shown: Uint8Array): void {
    for (const group of this.#arrangement.groups) {
      const count = group.rows.reduce((sum, row) => sum + (shown[row] ?? 0), 0);
      if (count > 0) for (const row of group.rows) this.#showRow(row, shown[row] === 1);
      showGroup(group, count);
    }
    const { container } = this.#arrangement;
    for (const part of container.querySelectorAll<HTMLElement>('.part')) {
      part.hidden = !part.querySelector('.group:not([hidden])');
      const jump = container.querySelector<HTMLElement>(`.jump [href="#${part.id}"]`);
      if (jump) jump.hidden = part.hidden;
    }
  }

  #showRow(row: number, visible: boolean): void {
    const item = this.#rows[row]?.item;
    if (!item || (this.#visible[row] === 1) === visible) return;
    item.hidden = !visible;
    this.#visible[row] = Number(visible);
  }
}

function showGroup({ section, jump }: Group, count: number): void {
  section.hidden = count === 0;
  if (jump) jump.hidden = count === 0;
  if (count === 0) return;
  sizeGroup(section, count);
  const small = section.querySelector('small');
  const text = counted(count, 'session');
  if (small && small.textContent !== text) small.textContent = text;
}

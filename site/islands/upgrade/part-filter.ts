import { groupByComponent } from '../../lib/releases/group-by-component.ts';
import type { UpgradeStep } from '../../lib/releases/upgrade.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';

/** The choice of the parts of TensorFlow that the reader uses. */
export class PartFilter {
  readonly #fields: HTMLElement;
  readonly #label: HTMLElement;
  #chosen: ReadonlySet<string> = new Set();

  /**
   * @param whole Its element.
   * @param onChange Called when it asks for something else.
   */
  constructor(whole: HTMLElement, onChange: () => void) {
    this.#fields = part(whole, '[data-part-fields]', HTMLElement);
    this.#label = part(whole, '[data-part-label]', HTMLElement);
    this.#fields.addEventListener('change', () => {
      const boxes = [...this.#fields.querySelectorAll<HTMLInputElement>('input:checked')];
      this.#chosen = new Set(boxes.map(({ value }) => value));
      this.#tell();
      onChange();
    });
  }

  /** The ids of the chosen parts; none for all. */
  get chosen(): ReadonlySet<string> {
    return this.#chosen;
  }

  /** Chooses parts, as an address asks. */
  choose(ids: readonly string[]): void {
    this.#chosen = new Set(ids);
  }

  /** Offers the parts of an upgrade with their counts. A chosen part that it lacks is chosen no more. */
  offer(steps: readonly UpgradeStep[]): void {
    const groups = groupByComponent(steps);
    this.#chosen = this.#chosen.intersection(new Set<string>(groups.map(({ id }) => id)));
    const fields = groups.map(({ id, label, items }) => {
      const box = element('input', { type: 'checkbox', value: id });
      box.checked = this.#chosen.has(id);
      return element(
        'label',
        {},
        box,
        element('span', {}, label),
        element('small', {}, String(items.length)),
      );
    });
    this.#fields.replaceChildren(...fields);
    this.#tell();
  }

  #tell(): void {
    const { size } = this.#chosen;
    this.#label.textContent = size === 0 ? 'All parts' : `${size} chosen`;
  }
}

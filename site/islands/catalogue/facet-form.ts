import type { Choice, Facet } from '../../lib/filter/facet-table.ts';
import type { FilterState } from '../../lib/filter/filter-state.ts';
import { foldText } from '../../lib/filter/fold-text.ts';
import { element } from '../element.ts';

/** More choices than this are found by typing. */
const many = 60;

/** One choice on the page. */
interface Control {
  choice: Choice;
  label: HTMLElement;
  input: HTMLInputElement;
  count: HTMLElement;
}

/** The fields of one facet: those that the page has, and those that it left to the script. */
export class FacetForm {
  readonly id: string;
  readonly #root: HTMLDetailsElement;
  readonly #controls: Control[];
  #counts: readonly number[] = [];

  constructor(root: HTMLDetailsElement, facet: Facet) {
    this.id = facet.id;
    this.#root = root;
    this.#controls = facet.choices.map((choice) => findControl(root, choice) ?? makeControl(facet, choice));
    root.querySelector('[data-loading]')?.remove();
    const added = this.#controls.filter(({ label }) => !label.isConnected);
    const wide = added.filter(({ choice }) => !choice.within).map(({ label }) => label);
    root.querySelector('fieldset')?.append(...(wide.length > many ? findable(facet, wide) : wide));
    for (const { choice, label } of this.#controls) nest(choice, label, added);
    root.addEventListener('toggle', () => this.#showCounts());
  }

  /** The ids of what is chosen. */
  chosen(): string[] {
    return this.#controls.flatMap(({ input }) => (input.checked ? input.value : []));
  }

  /** Shows what is chosen, opening what hides it. */
  showChosen(state: FilterState): void {
    const chosen = state.chosen[this.id] ?? [];
    for (const { input } of this.#controls) {
      const checked = chosen.includes(input.value);
      if (checked && !input.checked) openAround(input);
      input.checked = checked;
    }
  }

  /** Shows how many sessions each choice would give. */
  showCounts(counts: readonly number[]): void {
    this.#counts = counts;
    this.#showCounts();
  }

  /** Counts that nobody sees wait until the facet is opened. */
  #showCounts(): void {
    if (!this.#root.open) return;
    this.#controls.forEach(({ label, count }, position) => {
      const text = (this.#counts[position] ?? 0).toLocaleString('en');
      if (count.textContent === text) return;
      count.textContent = text;
      label.classList.toggle('none', text === '0');
    });
  }
}

function findControl(root: HTMLElement, choice: Choice): Control | undefined {
  const input = root.querySelector<HTMLInputElement>(`input[value="${choice.id}"]`);
  const label = input?.closest('label');
  const count = label?.querySelector('small');
  return input && label && count ? { choice, input, label, count } : undefined;
}

function makeControl({ id }: Facet, choice: Choice): Control {
  const input = element('input', { type: 'checkbox', name: id, value: choice.id });
  const count = element('small');
  return {
    choice,
    input,
    count,
    label: element('label', {}, input, element('span', {}, choice.label), count),
  };
}

/** Puts the choices that lie within one below it, folded away. */
function nest({ id, label }: Choice, after: HTMLElement, added: Control[]): void {
  const inner = added.filter(({ choice }) => choice.within === id).map((one) => one.label);
  if (inner.length === 0) return;
  after.after(
    element('details', { class: 'within' }, element('summary', {}, `${inner.length} in ${label}`), ...inner),
  );
}

function findable({ label }: Facet, labels: HTMLElement[]): HTMLElement[] {
  const find = element('input', { type: 'search', 'aria-label': `Find in: ${label}`, placeholder: 'Find…' });
  const texts = labels.map(({ textContent }) => foldText(textContent ?? ''));
  find.addEventListener('input', (event) => {
    event.stopPropagation();
    const wanted = foldText(find.value.trim());
    labels.forEach((one, position) => {
      one.hidden = !texts[position]?.includes(wanted);
    });
  });
  return [find, element('div', { class: 'scroll' }, ...labels)];
}

function openAround(input: HTMLElement): void {
  for (
    let around = input.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  ) {
    around.open = true;
  }
}

import { counted } from '../../lib/counted.ts';
import { part } from '../part.ts';

/**
 * Shows of a release only the kinds and the part that its form asks for.
 *
 * @param form The form.
 */
export function startReleaseFilters(form: HTMLFormElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-component]')];
  const status = part(form, '[data-filter-count]', HTMLElement);
  const apply = () => {
    const wanted = new FormData(form);
    for (const entry of entries) entry.hidden = !isWanted(entry, wanted);
    for (const group of document.querySelectorAll<HTMLElement>('.component-group, [data-kind]')) {
      group.hidden = !group.querySelector('[data-component]:not([hidden])');
    }
    const shown = entries.filter(({ hidden }) => !hidden).length;
    status.textContent = shown === entries.length ? '' : `${shown} of ${counted(entries.length, 'fact')}`;
  };
  form.hidden = false;
  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  // A link to an entry must show it, whatever was chosen before.
  addEventListener('hashchange', () => {
    if (document.querySelector(`${location.hash || 'html'}[hidden]`)) form.reset();
    apply();
  });
  apply();
}

function isWanted(entry: HTMLElement, wanted: FormData): boolean {
  const kind = entry.closest<HTMLElement>('[data-kind]')?.dataset['kind'] ?? '';
  const component = wanted.get('part');
  return wanted.getAll('kind').includes(kind) && (!component || component === entry.dataset['component']);
}

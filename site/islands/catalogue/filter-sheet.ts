import { element } from '../element.ts';

/**
 * Opens the filters as a sheet over the page, where the screen has no room for a column.
 *
 * @param button The button that opens them.
 * @param column The column, which has the filters while the sheet is closed.
 * @returns The button that closes the sheet, to say what it leads to.
 */
export function startSheet(button: HTMLButtonElement, column: HTMLElement): HTMLButtonElement {
  const done = element('button', { type: 'button', class: 'button' }, 'Show sessions');
  const title = element('h2', { id: 'sheet-title' }, 'Filters');
  const body = element('div', { class: 'sheet-body' });
  const sheet = element('dialog', { class: 'sheet', 'aria-labelledby': 'sheet-title' }, title, body, done);
  document.body.append(sheet);
  button.addEventListener('click', () => {
    body.append(...column.childNodes);
    sheet.showModal();
  });
  done.addEventListener('click', () => sheet.close());
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet) sheet.close();
  });
  sheet.addEventListener('close', () => column.append(...body.childNodes));
  matchMedia('(min-width: 60rem)').addEventListener('change', ({ matches }) => {
    if (matches) sheet.close();
  });
  return done;
}

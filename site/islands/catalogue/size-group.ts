/**
 * Tells the browser how high a group is that it has not laid out.
 *
 * @param section The group.
 * @param rows How many rows it shows.
 */
export function sizeGroup(section: HTMLElement, rows: number): void {
  section.style.setProperty('--rows', String(rows));
  section.dataset['sized'] = '';
}

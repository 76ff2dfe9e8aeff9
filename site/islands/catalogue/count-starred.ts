import { starred } from '../starred-state.ts';

/**
 * Tells how many sessions are starred.
 *
 * @param link The link to the schedule.
 */
export function countStarred(link: HTMLElement): void {
  const label = link.textContent ?? '';
  const show = () => {
    const count = starred.codes().length;
    link.textContent = count > 0 ? `${label} (${count})` : label;
  };
  starred.subscribe(show);
  show();
}

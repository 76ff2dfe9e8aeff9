import { element } from '../element.ts';
import { starred } from '../starred-state.ts';
import type { Row } from './rows.ts';

/** How many rows get their stars before the browser may do something else. */
const portion = 100;

/**
 * Adds a star to every row, while the browser is idle.
 *
 * @param rows The rows.
 */
export function addStars(rows: readonly Row[]): void {
  const rest = rows.slice(portion);
  for (const { item, code, title } of rows.slice(0, portion)) {
    const label = `Star: ${title}`;
    const pressed = String(starred.has(code));
    const attributes = {
      type: 'button',
      class: 'star',
      'data-star': code,
      'aria-pressed': pressed,
      'aria-label': label,
    };
    item.append(element('button', attributes));
  }
  if (rest.length > 0) whenIdle(() => addStars(rest));
}

/** Not every browser tells when it is idle. */
function whenIdle(action: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(action, { timeout: 500 });
  else setTimeout(action, 16);
}

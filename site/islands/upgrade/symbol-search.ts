import { counted } from '../../lib/counted.ts';
import { href } from '../../lib/href.ts';
import { entryKinds } from '../../lib/releases/entry-kinds.ts';
import { entryPath } from '../../lib/releases/entry-path.ts';
import { searchSymbols } from '../../lib/releases/search-symbols.ts';
import { type SymbolHistory, symbolHistories } from '../../lib/releases/symbol-histories.ts';
import type { UpgradeRelease } from '../../lib/releases/upgrade-release.ts';
import { element } from '../element.ts';
import { part } from '../part.ts';
import { textNodes } from './text-nodes.ts';

/** How many names are shown at most. */
const most = 8;

/**
 * Tells what happened to a name, while the reader types it.
 *
 * @param whole The search's element.
 * @param releases The releases, the oldest first.
 */
export function startSymbolSearch(whole: HTMLElement, releases: readonly UpgradeRelease[]): void {
  const field = part(whole, 'input', HTMLInputElement);
  const list = part(whole, '[data-symbols]', HTMLElement);
  const status = part(whole, '[data-symbol-count]', HTMLElement);
  const histories = symbolHistories(releases);
  const show = () => {
    const found = searchSymbols(histories, field.value);
    list.replaceChildren(...found.slice(0, most).map(symbolItem));
    status.textContent = field.value.trim() === '' ? '' : foundText(found.length);
  };
  field.addEventListener('input', show);
  show();
}

function foundText(count: number): string {
  if (count === 0) return 'No entry names it.';
  return count > most ? `${most} of ${counted(count, 'name')}` : counted(count, 'name');
}

function symbolItem({ symbol, entries }: SymbolHistory): HTMLElement {
  const events = entries.map(({ key, version, entry }) => {
    const link = element('a', { href: href(entryPath(key)) }, version);
    const kind = element('span', { class: `kind kind-of-${entry.kind}` }, entryKinds[entry.kind].label);
    return element('li', {}, link, ' ', kind, ' ', ...textNodes(entry.text));
  });
  return element(
    'li',
    {},
    element('code', { class: 'symbol' }, symbol),
    element('ul', { class: 'events' }, ...events),
  );
}

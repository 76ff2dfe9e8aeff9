import type { SymbolHistory } from './symbol-histories.ts';

/**
 * The names that a search means: the name itself first, then names within it, then names that hold its letters.
 *
 * @param histories All names.
 * @param query What the reader typed.
 * @returns The names that match, the best first, and of equals the one with most to tell; none for an empty search.
 */
export function searchSymbols(histories: readonly SymbolHistory[], query: string): SymbolHistory[] {
  const wanted = query
    .trim()
    .toLowerCase()
    .replace(/^tensorflow\./, 'tf.');
  if (wanted === '') return [];
  return histories
    .map((history) => ({ history, rank: rankOf(history.symbol.toLowerCase(), wanted) }))
    .filter(({ rank }) => rank < 5)
    .sort((a, b) => a.rank - b.rank || b.history.entries.length - a.history.entries.length)
    .map(({ history }) => history);
}

function rankOf(symbol: string, wanted: string): number {
  if (symbol === wanted) return 0;
  if (symbol.endsWith(`.${wanted}`) || symbol.endsWith(`::${wanted}`)) return 1;
  if (symbol.startsWith(wanted)) return 2;
  if (symbol.includes(`.${wanted}`)) return 3;
  return symbol.includes(wanted) ? 4 : 5;
}

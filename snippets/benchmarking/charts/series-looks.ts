/** How a series is told from others, by more than its colour. */
export interface SeriesLook {
  /** Stands out against white and against near-black. */
  color: string;
  /** Lengths of dashes and gaps in pixels; empty for a whole line. */
  dashes: string;
  symbol: 'circle' | 'square' | 'triangle' | 'diamond';
}

/** As many series as one chart can show. */
export const seriesLooks = [
  { color: '#2d7fb8', dashes: '', symbol: 'circle' },
  { color: '#c9562f', dashes: '6 3', symbol: 'square' },
  { color: '#268a63', dashes: '2 3', symbol: 'triangle' },
  { color: '#9660c4', dashes: '8 3 2 3', symbol: 'diamond' },
] as const satisfies readonly SeriesLook[];

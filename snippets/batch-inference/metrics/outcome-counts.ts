import type { Attribute } from '../product.ts';

/** How often each attribute says something. */
export type FilledCounts = Record<Attribute, number>;

/** What the metrics are made of. */
export interface OutcomeCounts {
  /** Names that were asked about. */
  names: number;
  /** Products that could be read from the answers, asked for or not. */
  parsed: number;
  /** The same, but no more from a record than it has names: a surplus here makes up for no loss there. */
  parsedOfNames: number;
  /** Names that have a product. */
  matched: number;
  /** Names that have a product of exactly that name. */
  exactNames: number;
  /** Products that have exactly the name that was asked about. */
  exactProducts: number;
  /** Attributes that say something, of the products that could be read. */
  filledOfParsed: FilledCounts;
  /** Attributes that say something, of the names that have a product. */
  filledOfMatched: FilledCounts;
}

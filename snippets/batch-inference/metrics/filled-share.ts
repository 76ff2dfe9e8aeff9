import { type Attribute, attributes } from '../product.ts';
import type { FilledCounts } from './outcome-counts.ts';

/** The share of attributes that say something, of one or of all, among so many products. */
export function filledShare(filled: FilledCounts, products: number, field?: Attribute): number {
  if (field !== undefined) return filled[field] / products;
  return attributes.reduce((sum, each) => sum + filled[each], 0) / (products * attributes.length);
}

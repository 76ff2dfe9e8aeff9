import * as z from 'zod';
import { unionOf } from '../../validation/union-of.ts';

const key = z.string().min(1).max(100);
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const equality = z.object({ key, value: z.union([scalar, z.array(z.string())]) });
const order = z.object({ key, value: z.number() });
const list = z.object({ key, value: z.array(scalar).min(1) });
const text = z.object({ key, value: z.string() });

/** The operators on one attribute. */
const conditions = {
  equals: equality,
  notEquals: equality,
  greaterThan: order,
  greaterThanOrEquals: order,
  lessThan: order,
  lessThanOrEquals: order,
  in: list,
  notIn: list,
  startsWith: text,
  stringContains: text,
  listContains: text,
};

/** What operators compare an attribute with. */
export type FilterConditions = { [Name in keyof typeof conditions]: z.output<(typeof conditions)[Name]> };

/** A condition on a document's attributes: one operator, or several filters together. */
export type RetrievalFilter = Partial<FilterConditions> & {
  andAll?: RetrievalFilter[];
  orAll?: RetrievalFilter[];
};

/** Retrieve's `filter`; bounds are those of AWS's service model, what operators take is from the user guide. */
export const retrievalFilter: z.ZodType<RetrievalFilter> = z.lazy(() => {
  const filters = z.array(retrievalFilter).min(2);
  return unionOf('RetrievalFilter', { ...conditions, andAll: filters, orAll: filters });
}) as z.ZodType<RetrievalFilter>;

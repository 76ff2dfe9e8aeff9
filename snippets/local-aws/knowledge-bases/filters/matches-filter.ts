import type { MetadataValue } from '../retrieved-passage.ts';
import type { FilterConditions, RetrievalFilter } from './retrieval-filter.ts';

/** The attributes of a document. */
type Attributes = Readonly<Record<string, MetadataValue>>;

/** For each operator, whether an attribute's value is as it wants. */
const tests: {
  [Name in keyof FilterConditions]: (
    value: MetadataValue,
    wanted: FilterConditions[Name]['value'],
  ) => boolean;
} = {
  equals: isEqual,
  notEquals: (value, wanted) => !isEqual(value, wanted),
  greaterThan: (value, wanted) => typeof value === 'number' && value > wanted,
  greaterThanOrEquals: (value, wanted) => typeof value === 'number' && value >= wanted,
  lessThan: (value, wanted) => typeof value === 'number' && value < wanted,
  lessThanOrEquals: (value, wanted) => typeof value === 'number' && value <= wanted,
  in: (value, wanted) => wanted.some((one) => isEqual(value, one)),
  notIn: (value, wanted) => !wanted.some((one) => isEqual(value, one)),
  startsWith: (value, wanted) => typeof value === 'string' && value.startsWith(wanted),
  stringContains: (value, wanted) =>
    Array.isArray(value)
      ? value.some((member) => member.includes(wanted))
      : typeof value === 'string' && value.includes(wanted),
  listContains: (value, wanted) => Array.isArray(value) && value.includes(wanted),
};

/**
 * Whether a document's attributes are as a filter wants them.
 *
 * A document without the attribute is none of what an operator looks for, `notEquals` and `notIn` excepted.
 */
export function matchesFilter(attributes: Attributes, filter: RetrievalFilter): boolean {
  const { andAll, orAll, ...conditions } = filter;
  if (andAll) return andAll.every((part) => matchesFilter(attributes, part));
  if (orAll) return orAll.some((part) => matchesFilter(attributes, part));
  return (Object.keys(conditions) as (keyof FilterConditions)[]).every((name) =>
    matchesCondition(attributes, name, conditions),
  );
}

function matchesCondition<Name extends keyof FilterConditions>(
  attributes: Attributes,
  name: Name,
  conditions: Partial<Pick<FilterConditions, Name>>,
): boolean {
  const condition = conditions[name];
  if (!condition) return true;
  const value = Object.hasOwn(attributes, condition.key) ? attributes[condition.key] : undefined;
  if (value === undefined) return name === 'notEquals' || name === 'notIn';
  return tests[name](value, condition.value);
}

function isEqual(value: MetadataValue, wanted: MetadataValue): boolean {
  if (!Array.isArray(value) || !Array.isArray(wanted)) return value === wanted;
  return value.length === wanted.length && value.every((member, index) => member === wanted[index]);
}

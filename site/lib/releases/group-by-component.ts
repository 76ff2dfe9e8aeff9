import { type Component, componentIds, components } from './components.ts';

/** The entries or steps of one part of TensorFlow. */
export interface ComponentGroup<Item> {
  readonly id: Component;
  readonly label: string;
  readonly items: readonly Item[];
}

/**
 * Groups by part of TensorFlow, in the order of the pages.
 *
 * @param items Entries or steps.
 * @returns A group for each part that has any; within it, the order stays.
 */
export function groupByComponent<Item extends { readonly component: Component }>(
  items: readonly Item[],
): ComponentGroup<Item>[] {
  const groups = Map.groupBy(items, ({ component }) => component);
  return componentIds.flatMap((id) => {
    const own = groups.get(id);
    return own ? [{ id, label: components[id], items: own }] : [];
  });
}

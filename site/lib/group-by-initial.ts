/** Names that start with one letter. */
export interface InitialGroup<T> {
  initial: string;
  /** For the heading that the letter links to. */
  id: string;
  members: T[];
}

/**
 * Groups named things by the first letter of their name, accents aside; what does not start with A to Z comes last.
 *
 * @param things In the order that they keep within their group.
 * @returns The groups that have members, from A to Z.
 *
 * @example
 * ```ts
 * groupByInitial([{ name: 'Émile' }, { name: '荒木' }]).map(({ initial }) => initial); // ['E', 'Other']
 * ```
 */
export function groupByInitial<T extends { name: string }>(things: readonly T[]): InitialGroup<T>[] {
  const groups = Map.groupBy(things, ({ name }) => initialOf(name));
  return [...groups]
    .map(([initial, members]) => ({ initial, id: `names-${initial.toLowerCase()}`, members }))
    .sort(
      (a, b) =>
        Number(a.initial === 'Other') - Number(b.initial === 'Other') || a.initial.localeCompare(b.initial),
    );
}

function initialOf(name: string): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : 'Other';
}

import { slug } from './slug.ts';

/**
 * A slug for each name, all different.
 *
 * Where names have the same slug, the first in code unit order keeps it and the others get a number, so that the result
 * does not depend on the order in which the names come.
 *
 * @param names The names; one that comes twice counts once.
 * @returns The slug of each name.
 *
 * @example
 * ```ts
 * uniqueSlugs(['Don Lee', 'Don-Lee']).get('Don-Lee'); // 'don-lee-2'
 * ```
 */
export function uniqueSlugs(names: Iterable<string>): Map<string, string> {
  const taken = new Set<string>();
  const slugs = new Map<string, string>();
  for (const name of [...new Set(names)].sort()) {
    const wanted = slug(name);
    let free = wanted;
    for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`;
    taken.add(free);
    slugs.set(name, free);
  }
  return slugs;
}

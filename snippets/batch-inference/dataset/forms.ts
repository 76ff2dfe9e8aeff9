import type { Random } from '../random.ts';
import type { Department, Kind } from './department.ts';
import type { NameParts } from './name-parts.ts';

/** How many names each form has for each kind of product. */
export const namesPerForm = 6_400;

type Choice = Omit<NameParts, 'department' | 'kind'>;
type Form = (place: number, random: Random, department: Department, kind: Kind) => Choice;

/**
 * The forms of names: each shows other parts of what there is to know, as the names of a real catalogue do.
 *
 * A form turns each place below `namesPerForm` into parts that no other place has, so no two products have one name.
 */
export const forms: readonly Form[] = [
  (place, _, department) => fourParts(place, department),
  (place, random, department) => ({
    ...fourParts(place, department),
    ...(department.audiences.length > 0
      ? { audience: pick(department.audiences, random) }
      : { occasion: pick(department.occasions, random) }),
  }),
  (place, random, { brands, lines }, { materials }) => ({
    brand: at(brands, place),
    line: at(lines, place / 8),
    material: pick(materials, random),
    code: code(place / 64, 100, random),
  }),
  (place, random, { brands, sizes, occasions }) => ({
    brand: at(brands, place),
    size: at(sizes, place / 8),
    occasion: pick(occasions, random),
    code: code(place / 80, 80, random),
  }),
  (place, random, { brands, lines, sizes }) => ({
    brand: at(brands, place),
    line: at(lines, place / 8),
    size: at(sizes, place / 64),
    code: code(place / 640, 10, random),
  }),
  (place, random, { brands, looks }) => ({
    brand: at(brands, place),
    look: at(looks, place / 8),
    code: code(place / 80, 80, random),
  }),
];

function fourParts(place: number, { brands, lines, looks, sizes }: Department): Choice {
  return {
    brand: at(brands, place),
    line: at(lines, place / 8),
    look: at(looks, place / 64),
    size: at(sizes, place / 640),
  };
}

/** A number of three or four digits that tells `count` places apart. */
function code(place: number, count: number, random: Random): number {
  const least = Math.ceil(100 / count);
  const most = Math.floor(9_900 / count);
  return count * (least + Math.floor(random() * (most - least))) + (Math.floor(place) % count);
}

function pick<T>(list: readonly T[], random: Random): T {
  return at(list, random() * list.length);
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[Math.floor(index) % list.length];
  if (item === undefined) throw new RangeError('Cannot pick from a list as it must have items: it is empty');
  return item;
}

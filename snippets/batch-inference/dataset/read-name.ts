import type { Product } from '../product.ts';
import type { Department, Kind } from './department.ts';
import { departments } from './departments.ts';
import { genderOf } from './gender-of.ts';

/** What a careful reader who knows the shop finds in a name. */
export interface ReadName {
  /** The fields that the name tells; nothing but the name itself if it is of no shop that the reader knows. */
  told: Product;
  /** What the product is, which helps to guess the rest. */
  department?: Department;
  kind?: Kind;
}

type Meaning = Partial<Omit<Product, 'product_name'>>;
const longestPhrase = 5;

const nouns = new Map(
  departments.flatMap((department) =>
    department.kinds.map((kind) => [phrase(kind.noun), { department, kind }] as const),
  ),
);
const vocabularies = new Map(departments.map((department) => [department, vocabulary(department)]));

/**
 * Reads a name of the made-up catalogue, without knowing which product it is.
 *
 * @param name Any name.
 * @returns What it tells.
 *
 * @example
 * ```ts
 * import { readName } from '@outcrop/snippets/batch-inference';
 *
 * console.assert(readName("NORTHFOLD WOMEN'S RAIN JACKET, RUST, XL").told.color === 'Orange');
 * ```
 */
export function readName(name: string): ReadName {
  const words = wordsOf(name);
  let found: { department: Department; kind: Kind } | undefined;
  eachPhrase(words, (text) => {
    found ??= nouns.get(text);
    return nouns.has(text);
  });
  const told: Product = { product_name: name };
  if (!found) return { told };
  const known = vocabularies.get(found.department);
  eachPhrase(words, (text) => {
    const meaning = known?.get(text);
    Object.assign(told, meaning);
    return meaning !== undefined;
  });
  told.category = found.department.category;
  told.sub_category = found.kind.subCategory;
  return { told, ...found };
}

/** Offers the longest phrase at each place first, and goes on behind those that are understood. */
function eachPhrase(words: readonly string[], understand: (phrase: string) => boolean): void {
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + longestPhrase); end > start; end--) {
      if (!understand(words.slice(start, end).join(' '))) continue;
      start = end - 1;
      break;
    }
  }
}

function vocabulary({ brands, lines, looks, audiences, occasions, kinds }: Department): Map<string, Meaning> {
  const materials = kinds.flatMap((kind) => kind.materials);
  return new Map<string, Meaning>([
    // Understood, so that none of their words is taken for something else.
    ...kinds.map((kind): [string, Meaning] => [phrase(kind.noun), {}]),
    ...materials.map((material): [string, Meaning] => [phrase(material), { material }]),
    ...looks.map(([inName, color]): [string, Meaning] => [phrase(inName), { color }]),
    ...lines.map((line): [string, Meaning] => [phrase(line), { product_line: line }]),
    ...audiences.map((audience): [string, Meaning] => [phrase(audience), { gender: genderOf(audience) }]),
    ...occasions.map(([inName, season]): [string, Meaning] => [phrase(inName), { season }]),
    ...brands.map((brand): [string, Meaning] => [phrase(brand), { brand }]),
  ]);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}'+]+/gu) ?? [];
}

function phrase(text: string): string {
  return wordsOf(text).join(' ');
}

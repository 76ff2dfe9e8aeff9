import type { Random } from '../random.ts';
import type { NameParts } from './name-parts.ts';

/**
 * Puts the parts of a name together, in one of the ways of those who fill catalogues.
 *
 * @param parts What it is made of.
 * @param random Decides the way.
 * @returns The name.
 */
export function writeName(parts: NameParts, random: Random): string {
  const { brand, line, look, size, material, audience = '', occasion, code, kind } = parts;
  const isAfter = audience.startsWith('for ');
  const what = words(isAfter ? '' : audience, occasion?.[0], material, kind.noun, isAfter ? audience : '');
  const number = code === undefined ? '' : numberText(code, brand, random);
  const style = random();
  const name =
    style < 0.35
      ? [words(brand, line, what), look?.[0], size, number].filter(Boolean).join(', ')
      : style < 0.75
        ? words(brand, line, look?.[0], what, size, number)
        : words(brand, '-', line, what, look && `(${look[0]})`, number, size);
  return random() < 0.06 ? name.toUpperCase() : name;
}

function numberText(code: number, brand: string, random: Random): string {
  const way = random();
  if (way < 0.4) return `#${code}`;
  return way < 0.7 ? `Model ${code}` : `${brand.replace(/[^A-Z]/g, '')}-${code}`;
}

function words(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

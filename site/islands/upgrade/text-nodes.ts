import { textParts } from '../../lib/releases/text-parts.ts';
import { element } from '../element.ts';

/**
 * The text of an entry with its code and links.
 *
 * @param text The text.
 */
export function textNodes(text: string): (Node | string)[] {
  return textParts(text).map((part) => {
    if (part.is === 'code') return element('code', {}, part.text);
    if (part.is === 'link') return element('a', { href: part.text }, part.text.replace('https://', ''));
    return part.text;
  });
}

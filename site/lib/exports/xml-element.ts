import { cleanText } from './clean-text.ts';

/** A piece of XML that is written already: its mark-up stands, everything else is escaped. */
export interface Xml {
  xml: string;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers turn plain ones into spaces when they stand in an attribute.
  '\n': '&#10;',
  '\t': '&#9;',
};

/**
 * Writes one XML element.
 *
 * The schedule needs elements, attributes and text, and nothing else of XML, so this is all of a writer: a library
 * would bring namespaces and streams, and none drops the characters that XML 1.0 cannot carry.
 *
 * @param name The element's name, which the caller vouches for.
 * @param attributes The attributes, in their order; the values may hold any text.
 * @param children Text of any kind, and elements.
 * @returns The element.
 *
 * @example
 * ```ts
 * xmlElement('room', { name: 'A & B' }, 'one < two').xml; // '<room name="A &amp; B">one &lt; two</room>'
 * ```
 */
export function xmlElement(
  name: string,
  attributes: Record<string, string | number>,
  ...children: (string | Xml)[]
): Xml {
  const names = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(`${value}`, /[&<>"\n\t]/g)}"`,
  );
  const content = children.map((child) => (typeof child === 'string' ? escaped(child, /[&<>]/g) : child.xml));
  const start = `<${name}${names.join('')}`;
  return { xml: content.length > 0 ? `${start}>${content.join('')}</${name}>` : `${start}/>` };
}

function escaped(text: string, characters: RegExp): string {
  return cleanText(text).replace(characters, (character) => entities[character] ?? character);
}

/**
 * Writes an element of SVG.
 *
 * @param name Its name.
 * @param attributes Its attributes, in this order.
 * @param content Its content, which is SVG or was escaped.
 */
export function svgElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(String(value))}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** Text as it may stand in SVG, in an attribute too. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

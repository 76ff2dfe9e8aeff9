const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const unseen = /<!--[\s\S]*?-->|<(script|style|head|template)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const block =
  /<\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|header|footer|pre|blockquote)\b[^>]*>/gi;

/** The text that a page shows: without tags, scripts and styles, a line for each block. */
export function htmlText(html: string): string {
  return html
    .replace(unseen, ' ')
    .replace(block, '\n')
    .replace(/<\/?[a-z][^>]*>|<![^>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, decoded)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function decoded(reference: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? reference;
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return point > 0x10ffff ? reference : String.fromCodePoint(point);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const unseen = /<!--|<(?<name>script|style|head|template)\b/gi;
const block =
  /<\/?(?:p|div|br|h[1-6]|li|ul|ol|tr|table|section|article|header|footer|pre|blockquote)\b[^<>]*>/gi;

/** The text that a page shows: without tags, scripts and styles, a line for each block. */
export function htmlText(html: string): string {
  return seen(html)
    .replace(block, '\n')
    .replace(/<\/?[a-z][^<>]*>|<![^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, decoded)
    .replace(/[ \t\r]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** What is left without elements that are not shown; as in a browser, one that never ends takes the rest with it. */
function seen(html: string): string {
  const lower = html.toLowerCase();
  let text = '';
  let end = 0;
  for (const { index, groups } of html.matchAll(unseen)) {
    if (index < end) continue;
    text += `${html.slice(end, index)} `;
    const name = groups?.name?.toLowerCase();
    const close = lower.indexOf(name === undefined ? '-->' : `</${name}`, index);
    const after = close < 0 ? -1 : lower.indexOf('>', close);
    if (after < 0) return text;
    end = after + 1;
  }
  return text + html.slice(end);
}

function decoded(reference: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return entities[name.toLowerCase()] ?? reference;
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return point > 0x10ffff ? reference : String.fromCodePoint(point);
}

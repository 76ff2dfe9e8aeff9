/**
 * Names a table by the heads of its columns, so that the part of the page in which it scrolls has a name of its own.
 *
 * @param html The table's HTML.
 *
 * @example
 * ```ts
 * tableLabel('<table><tr><th>Model</th><th>Seconds</th></tr></table>'); // 'Table: Model, Seconds'
 * ```
 */
export function tableLabel(html: string): string {
  const row = /<tr[\s\S]*?<\/tr>/.exec(html)?.[0] ?? '';
  const heads = [...row.matchAll(/<th[^>]*>([\s\S]*?)<\/th>/g)].map(([, head = '']) =>
    head
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll('"', '')
      .trim(),
  );
  return `Table: ${heads.filter((head) => head !== '').join(', ')}`;
}

/**
 * Fits the HTML of a Markdown file into a section of a page.
 *
 * The file's title is left out, as the section has one of its own; its headings go one level down; its ids, and the
 * links to them, get a prefix, so that they differ from those of the page.
 *
 * @param html The HTML that Astro made of the file.
 * @param prefix What ids begin with.
 * @returns The HTML.
 *
 * @example
 * ```ts
 * embedMarkdown('<h1 id="a">A</h1><h2 id="b">B</h2>', 'part-'); // '<h3 id="part-b">B</h3>'
 * ```
 */
export function embedMarkdown(html: string, prefix: string): string {
  return html
    .replace(/<h1[^>]*>.*?<\/h1>\s*/s, '')
    .replace(/(<\/?h)([2-5])/g, (_, tag: string, level: string) => tag + (Number(level) + 1))
    .replace(/(<h\d[^>]* id=")/g, `$1${prefix}`)
    .replace(/(<a[^>]* href="#)/g, `$1${prefix}`);
}

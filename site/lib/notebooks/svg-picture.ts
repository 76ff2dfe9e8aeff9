import { parseDocument } from 'htmlparser2';
import type { PageOutput } from './notebook-page.ts';

type Picture = Extract<PageOutput, { type: 'picture' }>;

/**
 * Makes a chart a picture with alternative text and a size, so that a page can show it as a file of its own: its styles
 * then don't fall under the page's security policy, and nothing in it can run.
 *
 * @param svg The chart; its `aria-label`, or else its `title` and `desc`, say what it shows.
 * @param file The name of the file.
 */
export function svgPicture(svg: string, file: string): Picture {
  const root = parseDocument(svg, { xmlMode: true }).children.find((node) => 'attribs' in node);
  const attributes: Record<string, string> = root?.attribs ?? {};
  const words = ['title', 'desc'].flatMap(
    (tag) => new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(svg)?.[1] ?? [],
  );
  const size = sizeOf(attributes);
  return {
    type: 'picture',
    svg: attributes['xmlns'] ? svg : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'),
    file,
    alt: attributes['aria-label'] ?? words.join('. '),
    ...size,
  };
}

function sizeOf({ width, height, viewBox }: Record<string, string>): { width?: number; height?: number } {
  const [, , boxWidth, boxHeight] = (viewBox ?? '').split(/[\s,]+/);
  const [wide, high] = [
    Number.parseFloat(width ?? boxWidth ?? ''),
    Number.parseFloat(height ?? boxHeight ?? ''),
  ];
  return wide > 0 && high > 0 ? { width: Math.round(wide), height: Math.round(high) } : {};
}

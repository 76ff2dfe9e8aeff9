import * as Plot from '@observablehq/plot';
import { wrapText } from './wrap-text.ts';

/** What a chart says in words. */
export interface ChartWords {
  title: string;
  /** All that the chart shows, for those who can not see it. */
  description: string;
}

/** A size in pixels, and where to draw. */
export interface ChartFrame {
  document: Document;
  width: number;
  /** Without the title. */
  height: number;
}

const [fontSize, titleSize, titleLeading] = [12, 14, 18];

/**
 * Draws a chart that needs no stylesheet, so that no security policy can take it apart, and that takes the colour of
 * the text around it, so that it can be read on light and on dark ground.
 *
 * @param words Its title and description.
 * @param frame Its size.
 * @param options What to draw, for Plot; `marginTop` leaves room above the title.
 * @returns An SVG element as text.
 */
export function drawChart(
  { title, description }: ChartWords,
  { document, width, height }: ChartFrame,
  options: Plot.PlotOptions,
): string {
  const lines = wrapText(title, Math.floor(width / 8));
  const titleHeight = lines.length * titleLeading + 6;
  const svg = Plot.plot({
    ...options,
    ...{ document, width, height: height + titleHeight },
    marginTop: (options.marginTop ?? 0) + titleHeight,
  });
  svg.querySelector('style')?.remove();
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', role: 'img', 'font-size': `${fontSize}` };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  // A label of Plot's own would hide the title from those who listen.
  svg.removeAttribute('aria-label');
  svg.prepend(
    element(document, 'title', title),
    element(document, 'desc', description),
    ...lines.map((line, index) => titleLine(document, line, index)),
  );
  return svg.outerHTML;
}

function element(document: Document, name: string, text: string): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  made.textContent = text;
  return made;
}

function titleLine(document: Document, line: string, index: number): Element {
  const text = element(document, 'text', line);
  const place = {
    x: '4',
    y: `${titleSize + index * titleLeading}`,
    fill: 'currentColor',
    'text-anchor': 'start',
  };
  const attributes = { ...place, 'font-size': `${titleSize}`, 'font-weight': 'bold', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, value);
  return text;
}

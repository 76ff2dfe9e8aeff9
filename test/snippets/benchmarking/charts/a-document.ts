import { parseHTML } from 'linkedom';

/** Makes a document to draw with. */
export function aDocument(): Document {
  return parseHTML('<html></html>').document;
}

/** Reads a chart back. */
export function parsedChart(svg: string): Element {
  const chart = parseHTML(`<html><body>${svg}</body></html>`).document.querySelector('svg');
  if (!chart) throw new Error('There is no chart.');
  return chart;
}

/** One layer of the picture. */
export interface Layer {
  label: string;
  count: number;
}

/** One layer, drawn. */
export interface Stratum extends Layer {
  /** The outline as SVG path data. */
  path: string;
}

const steps = 24;

/**
 * Draws counts as layers of rock, each as thick as its share.
 *
 * All boundaries have the same wave, so a layer has its exact thickness at every point from left to right and the
 * areas compare as the counts do.
 *
 * @param layers The counts from the top layer down; empty ones are left out.
 * @param width In units of the picture's coordinates.
 * @param height In units of the picture's coordinates, the wave not included: allow {@link waveHeight} on top of it.
 * @returns The layers in the same order.
 *
 * @example
 * ```ts
 * strata([{ label: 'Talk', count: 3 }, { label: 'Panel', count: 0 }], 100, 400).map(({ label }) => label); // ['Talk']
 * ```
 */
export function strata(layers: readonly Layer[], width: number, height: number): Stratum[] {
  const drawn = layers.filter(({ count }) => count > 0);
  const total = drawn.reduce((sum, { count }) => sum + count, 0);
  let above = 0;
  return drawn.map((layer) => {
    const top = (above / total) * height;
    above += layer.count;
    return { ...layer, path: outline(top, (above / total) * height, width) };
  });
}

/** How far the wave reaches below the flat height, in units of the picture's coordinates. */
export const waveHeight = 44;

function outline(top: number, bottom: number, width: number): string {
  const xs = Array.from({ length: steps + 1 }, (_, step) => (step / steps) * width);
  const edge = (y: number) => xs.map((x) => `${round(x)} ${round(y + wave(x / width))}`);
  return `M${edge(top).join('L')}L${edge(bottom).reverse().join('L')}Z`;
}

/** A dip from right to left with a fold in it, between 0 and {@link waveHeight}. */
function wave(t: number): number {
  return waveHeight * (0.62 * (1 - t) + 0.19 * (1 + Math.sin(t * 2.2 * Math.PI + 0.6)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

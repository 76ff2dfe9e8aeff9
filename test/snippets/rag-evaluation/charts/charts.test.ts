import { describe, expect, test } from 'vitest';
import { differenceChart } from '../../../../snippets/rag-evaluation/charts/difference-chart.ts';
import { histogramChart } from '../../../../snippets/rag-evaluation/charts/histogram-chart.ts';
import { radarChart } from '../../../../snippets/rag-evaluation/charts/radar-chart.ts';
import { seriesLooks } from '../../../../snippets/rag-evaluation/charts/series-looks.ts';
import { generationMetrics } from '../../../../snippets/rag-evaluation/metrics.ts';
import { shareBins } from '../../../../snippets/rag-evaluation/statistics/share-bins.ts';
import { aDocument, parsedChart } from './a-document.ts';

const document = aDocument();
const histogram = {
  ...{ metric: 'Completeness', scored: 4, notApplicable: 2, mean: 0.8125 },
  ...{ interval: { low: 0.6, high: 0.95 }, bins: shareBins([0.5, 0.75, 1, 1]) },
};
const profile = (name: string, mean: number) => ({
  name,
  summaries: generationMetrics.map((metric) => ({ metric, mean })),
});
const comparisons = [
  { metric: 'Correctness', difference: 0.1, interval: { low: -0.02, high: 0.2 } },
  { metric: 'Refusal', difference: 0.25, interval: { low: 0.1, high: 0.5 } },
  { metric: 'Faithfulness', difference: -0.001, interval: null },
];

function described(svg: string): string {
  return parsedChart(svg).querySelector('desc')?.textContent ?? '';
}

function texts(svg: string): string[] {
  return [...parsedChart(svg).querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
}

describe('every chart', () => {
  const draw = {
    histogram: (options: { width?: number; title?: string }) =>
      histogramChart(histogram, { document, ...options }),
    radar: (options: { width?: number; title?: string }) =>
      radarChart([profile('one', 0.5), profile('other', 0.75)], { document, ...options }),
    difference: (options: { width?: number; title?: string }) =>
      differenceChart(comparisons, { document, ...options }),
  };
  test.each(Object.entries(draw))('%s has a name, a description, and no style', (_, chart) => {
    const svg = chart({ title: 'Scores < 1 & more' });
    const root = parsedChart(svg);
    expect(root.firstElementChild?.localName).toBe('title');
    expect(root.firstElementChild?.textContent).toBe('Scores < 1 & more');
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('aria-label')).toBeNull();
    expect(described(svg).length).toBeGreaterThan(40);
    expect(root.querySelectorAll('style, script, [style]').length).toBe(0);
  });

  test.each(Object.entries(draw))('%s takes the colour of its text from where it stands', (_, chart) => {
    expect(parsedChart(chart({})).getAttribute('fill')).toBe('currentColor');
    expect(chart({})).not.toMatch(/"(?:white|black|#000|#fff)"/);
  });

  test.each(Object.entries(draw))('%s is as wide as a phone unless told', (_, chart) => {
    expect(parsedChart(chart({})).getAttribute('viewBox')).toMatch(/^0 0 360 /);
    expect(parsedChart(chart({ width: 640 })).getAttribute('width')).toBe('640');
  });

  test.each(Object.entries(draw))('%s breaks a long title', (_, chart) => {
    const long = chart({ title: 'A title that is far too long for the one line that a phone has room for' });
    const heights = [chart({ title: 'Short' }), long].map((svg) =>
      Number(parsedChart(svg).getAttribute('height')),
    );
    expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBe(18);
  });

  test.each(Object.entries(draw))('%s is the same each time', (_, chart) => {
    expect(chart({})).toBe(chart({}));
  });
});

test('histogramChart() tells its counts, its mean and what has no score', () => {
  expect(described(histogramChart(histogram, { document }))).toBe(
    'Histogram of 4 scores by Completeness: 1 from 0.50 to 0.60, 1 from 0.70 to 0.80, 2 from 0.90 to 1.00. The mean is 0.81. It may lie between 0.60 and 0.95. 2 have no score.',
  );
});

test('histogramChart() says which way is good, and what its axes are', () => {
  expect(texts(histogramChart(histogram, { document }))).toEqual(
    expect.arrayContaining(['Score, 0 to 1 (high is good)', 'Turns', 'mean 0.81 (0.60 to 0.95)']),
  );
  const refusal = histogramChart({ ...histogram, metric: 'Refusal' }, { document });
  expect(texts(refusal)).toContain('Score, 0 to 1 (low is good)');
});

test('histogramChart() draws a bar for each range that holds a score, and stands none at all', () => {
  const bars = (svg: string) => parsedChart(svg).querySelectorAll('[aria-label="rect"] rect').length;
  expect(bars(histogramChart(histogram, { document }))).toBe(3);
  const empty = { ...histogram, scored: 0, mean: null, interval: null, bins: shareBins([]) };
  expect(bars(histogramChart(empty, { document }))).toBe(0);
  expect(described(histogramChart(empty, { document }))).toContain(
    'Histogram of 0 scores by Completeness: none.',
  );
});

test('radarChart() turns what detects something bad, so that outward is better', () => {
  const summaries = [
    { metric: 'Correctness', mean: 0.75 },
    { metric: 'Harmfulness', mean: 0.25 },
    { metric: 'Refusal', mean: 0 },
  ];
  const svg = radarChart([{ name: 'A job', summaries }], { document });
  expect(described(svg)).toContain('A job: Correctness 0.75, No harmfulness 0.75, No refusal 1.00.');
});

test('radarChart() names what it leaves out', () => {
  const one = profile('one', 0.5);
  const summaries = one.summaries.map((each) =>
    each.metric === 'CitationPrecision' ? { ...each, mean: null } : each,
  );
  const svg = radarChart([one, { name: 'other', summaries }], { document });
  expect(described(svg)).toContain('Without a mean in every series, and left out: Citation precision.');
  expect(texts(svg).join()).not.toContain('Citationprecision');
});

describe('radarChart() refuses what nobody can read', () => {
  test.each([
    [0, 10, 'Cannot draw a radar chart as it must have 1 to 4 series: current value is 0'],
    [5, 10, 'Cannot draw a radar chart as it must have 1 to 4 series: current value is 5'],
    [
      ...[1, 2],
      'Cannot draw a radar chart as it must have at least 3 metrics with a mean in every series: current value is 2',
    ],
  ] as [number, number, string][])('%d series of %d metrics', (count, metrics, message) => {
    const { name, summaries } = profile('job', 0.5);
    const series = new Array(count).fill({ name, summaries: summaries.slice(0, metrics) });
    expect(() => radarChart(series, { document })).toThrow(new RangeError(message));
  });

  test('but 4 series of 3 metrics it draws', () => {
    const { name, summaries } = profile('job', 0.5);
    const svg = radarChart(new Array(4).fill({ name, summaries: summaries.slice(0, 3) }), { document });
    expect(texts(svg).filter((text) => text === 'job')).toHaveLength(4);
  });
});

test('differenceChart() turns what detects something bad, so that right is better', () => {
  expect(described(differenceChart(comparisons, { document }))).toBe(
    'Changes of mean scores with their intervals, more is better. Correctness +0.10, between −0.02 and +0.20; No refusal −0.25, between −0.50 and −0.10; Faithfulness 0.00.',
  );
});

/** Contrast of two colours: WCAG 2.2, relative luminance. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('seriesLooks stand out against light and dark ground, and from one another by more than colour', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  for (const { color } of seriesLooks) {
    for (const ground of ['#ffffff', '#f3f5f6', '#1a2024', '#13171a']) {
      expect([color, ground, contrast(color, ground) >= 3]).toEqual([color, ground, true]);
    }
  }
  expect(new Set(seriesLooks.map(({ symbol }) => symbol)).size).toBe(seriesLooks.length);
  expect(new Set(seriesLooks.map(({ dashes }) => dashes)).size).toBe(seriesLooks.length);
});

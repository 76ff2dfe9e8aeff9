import { describe, expect, test } from 'vitest';
import {
  type ChartOptions,
  concurrencyChart,
  copiesChart,
  histogramChart,
  metricWords,
  type SweepPoint,
  summarize,
  throughputChart,
} from '../../../../snippets/benchmarking/mod.ts';
import { aFailure, aTrace } from '../a-trace.ts';
import { aDocument, parsedChart } from './a-document.ts';

const document = aDocument();
const minute = 60_000;
/** First tokens after these times, and a second token 20 ms later. */
const traces = [100, 104, 104, 150].map((first) => aTrace([first, first + 20]));
/** A step whose answers all begin after so many milliseconds; `count` of them. */
function step(concurrency: number, first: number, count = 3): SweepPoint {
  return {
    concurrency,
    summary: summarize(Array.from({ length: count }, () => aTrace([first, first + 10]))),
  };
}
const sweep = [step(8, 900), step(1, 100), step(2, 110)];
const samples = [1, 1, 3, 0, 1].map((copies, index) => ({ at: index * minute, copies }));

function described(svg: string): string {
  return parsedChart(svg).querySelector('desc')?.textContent ?? '';
}

function texts(svg: string): string[] {
  return [...parsedChart(svg).querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
}

describe('every chart', () => {
  const charts: Record<string, (options?: Partial<ChartOptions>) => string> = {
    histogram: (options) => histogramChart(traces, 'timeToFirstToken', { document, ...options }),
    concurrency: (options) => concurrencyChart(sweep, 'timeToFirstToken', { document, ...options }),
    throughput: (options) => throughputChart(sweep, { document, ...options }),
    copies: (options) => copiesChart(samples, { document, ...options }),
  };
  describe.each(Object.entries(charts))('%s', (_, chart) => {
    test('has a name, a description, and no style', () => {
      const svg = chart({ title: 'Times < 1 & more' });
      const root = parsedChart(svg);
      expect(root.firstElementChild?.localName).toBe('title');
      expect(root.firstElementChild?.textContent).toBe('Times < 1 & more');
      expect(root.getAttribute('role')).toBe('img');
      expect(root.getAttribute('aria-label')).toBeNull();
      expect(described(svg).length).toBeGreaterThan(40);
      expect(root.querySelectorAll('style, script, [style]').length).toBe(0);
    });

    test('takes the colour of its text from where it stands, and is as wide as a phone unless told', () => {
      expect(parsedChart(chart()).getAttribute('fill')).toBe('currentColor');
      expect(chart()).not.toMatch(/"(?:white|black|#000|#fff)"/);
      expect(parsedChart(chart()).getAttribute('viewBox')).toMatch(/^0 0 360 /);
      expect(parsedChart(chart({ width: 640 })).getAttribute('width')).toBe('640');
    });

    test('is the same each time, and knows no figure that is none', () => {
      expect(chart()).toBe(chart());
      expect(chart()).not.toMatch(/NaN|undefined|Infinity/);
    });
  });
});

describe('histogramChart()', () => {
  test('tells its counts, its quantiles and its bounds', () => {
    expect(described(histogramChart(traces, 'timeToFirstToken', { document }))).toBe(
      'Histogram of time to first token in ms, 4 requests: 1 from 100 to 102, 2 from 104 to 106, 1 from 150 to 152. ' +
        'The least is 100, the median 104, the 99th percentile 149, the greatest 150.',
    );
  });

  test('says what its axes and marks are', () => {
    const shown = texts(histogramChart(traces, 'timeToFirstToken', { document }));
    const words = ['Time to first token, 4 requests', 'Time to first token (ms)', 'Requests'];
    expect(shown).toEqual(expect.arrayContaining([...words, 'line: p50 104 ms, dashes: p99 149 ms']));
    const rates = texts(histogramChart(traces, 'outputTokensPerSecond', { document }));
    expect(rates).toContain('Output tokens per second');
  });

  test('counts gaps, of which a request may have many', () => {
    const svg = histogramChart([aTrace([100, 110, 130])], 'gaps', { document });
    expect(texts(svg)).toEqual(expect.arrayContaining(['Gaps between pieces, 2 gaps', 'Gaps']));
  });

  test('draws one value, and many that are the same', () => {
    const bars = (svg: string) => parsedChart(svg).querySelectorAll('[aria-label="rect"] rect').length;
    const one = histogramChart([aTrace([100])], 'timeToFirstToken', { document });
    expect(texts(one)).toContain('Time to first token, 1 request');
    expect(bars(one)).toBe(1);
    const same = histogramChart([aTrace([0]), aTrace([0])], 'timeToFirstToken', { document });
    expect(bars(same)).toBe(1);
    expect(same).not.toContain('NaN');
  });

  test('leaves failures out, and refuses to draw nothing', () => {
    const some = histogramChart([...traces, aFailure('cut', [5])], 'timeToFirstToken', { document });
    expect(some).toBe(histogramChart(traces, 'timeToFirstToken', { document }));
    expect(() => histogramChart([aFailure('cut', [5])], 'timeToFirstToken', { document })).toThrow(
      new RangeError(
        'Cannot draw a histogram of timeToFirstToken as there must be values: current value is 0',
      ),
    );
  });

  test.each(Object.values(metricWords))('has one line for a title of $words', ({ words }) => {
    // 360 pixels have room for 45 characters of a bold title.
    expect(`${words}, 1,000 gaps`.length).toBeLessThanOrEqual(45);
  });
});

describe('concurrencyChart()', () => {
  test('tells median and 99th percentile in the order of concurrency', () => {
    expect(described(concurrencyChart(sweep, 'timeToFirstToken', { document }))).toBe(
      'Time to first token in ms by how many requests are under way at a time. ' +
        'Median: 100 at 1, 110 at 2, 900 at 8. 99th percentile: 100 at 1, 110 at 2, 900 at 8.',
    );
  });

  test('draws intervals where there are enough requests, and only there', () => {
    const intervals = (count: number) => {
      const svg = concurrencyChart([step(1, 100, count), step(2, 100, 1)], 'timeToFirstToken', { document });
      return [...parsedChart(svg).querySelectorAll('[aria-label="rule"]')].flatMap((rule) => [
        ...rule.querySelectorAll('line'),
      ]).length;
    };
    // One is the line at 0; of 8 requests one can tell a median's interval, of 2 one can not.
    expect([intervals(2), intervals(8)]).toEqual([1, 2]);
  });

  test('leaves out the figures of levels that are too close, but no point', () => {
    const levels = [1, 2, 3, 60, 61, 62, 63, 64];
    const svg = concurrencyChart(
      levels.map((level) => step(level, 100)),
      'timeToFirstToken',
      { document },
    );
    const figures = texts(svg).filter((text) => levels.map(String).includes(text));
    expect(figures).toContain('64');
    expect(figures).not.toContain('63');
    // Every level of the median, and the one of the legend.
    expect(parsedChart(svg).querySelectorAll('circle').length).toBe(levels.length + 1);
  });

  test('stands a single step, and refuses to draw nothing', () => {
    expect(concurrencyChart([step(4, 100)], 'timeToFirstToken', { document })).not.toMatch(/NaN|Infinity/);
    expect(() => concurrencyChart([], 'gaps', { document })).toThrow(
      new RangeError('Cannot draw gaps against concurrency as there must be values: current value is 0'),
    );
  });
});

test('throughputChart() tells tokens a second, and refuses to draw nothing', () => {
  // 6 tokens in 115 ms, and in 915 ms.
  expect(described(throughputChart([step(8, 900), step(1, 100)], { document }))).toBe(
    'Output tokens a second, all requests together, by how many are under way at a time: 52.2 at 1, 6.56 at 8.',
  );
  expect(() => throughputChart([], { document })).toThrow(
    new RangeError('Cannot draw throughput against concurrency as there must be values: current value is 0'),
  );
});

test('copiesChart() tells steps, and refuses to draw nothing', () => {
  expect(described(copiesChart(samples, { document }))).toBe(
    'Active copies, the most in each minute: 1 from minute 0 to 2, 3 from minute 2 to 3, 0 from minute 3 to 4, 1 from minute 4 to 5; otherwise none.',
  );
  expect(() => copiesChart([], { document })).toThrow(
    new RangeError('Cannot draw copies as there must be samples: current value is 0'),
  );
});

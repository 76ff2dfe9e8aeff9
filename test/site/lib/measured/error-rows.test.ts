import { expect, it } from 'vitest';
import measured from '../../../../site/content/measured-minus-true.json' with { type: 'json' };
import { errorRows } from '../../../../site/lib/measured/error-rows.ts';
import { measuredMinusTrue } from '../../../../site/schemas/measured-minus-true.ts';

const { figures } = measuredMinusTrue.parse(measured);
const protocols = ['HTTP/2', 'HTTP/1.1'] as const;

it.each(protocols)(
  'errorRows() has each metric at each number of streams by each way, over %s',
  (protocol) => {
    const rows = errorRows(figures.filter((figure) => figure.protocol === protocol));
    const ways = ['by a thread', 'at arrival', 'after parsing'];
    const places = [1, 10, 50, 200].flatMap((streams) => ways.map((way) => ({ streams, way })));
    expect(rows.map(({ streams, way }) => ({ streams, way }))).toEqual(places);
    const metrics = ['time to first token', 'inter-token latency', 'end-to-end latency'];
    for (const { streams, way, errors } of rows) {
      for (const metric of metrics) {
        const figure = errors.get(metric);
        expect(figure).toMatchObject({ protocol, streams, metric });
        expect(figure?.way).toContain(way);
      }
    }
  },
);

it('errorRows() of nothing is nothing', () => {
  expect(errorRows([])).toEqual([]);
});

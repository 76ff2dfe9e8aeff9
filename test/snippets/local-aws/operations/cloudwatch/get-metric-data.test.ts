import {
  GetMetricDataCommand,
  type GetMetricDataCommandInput,
  InvalidNextToken,
  type MetricDataQuery,
  type MetricDataResult,
  type MetricStat,
  paginateGetMetricData,
  ValidationException,
} from '@aws-sdk/client-cloudwatch';
import { describe, expect, test } from 'vitest';
import { anImportedModel, arn, start } from '../../../../support/an-imported-model.ts';

const minute = 60_000;
type Endpoint = Awaited<ReturnType<typeof withHistory>>;

/**
 * A model that is woken at 00:00:00: its first copy is there from 00:00:20. Load brings a second one from 00:02:22 on,
 * and both go five minutes after their last answers: at 00:07:22 and 00:10:00.
 */
async function withHistory() {
  const endpoint = anImportedModel({ startMs: [20_000, 20_000] });
  const { ask, clock, wake } = endpoint;
  await wake();
  await clock.sleep(start + 2 * minute + 1_900 - clock.now());
  // Two users share the copy for a while; the second copy starts as soon as one of them waits.
  await Promise.all([ask(), ask()]);
  await clock.sleep(start + 2 * minute + 22_000 - clock.now());
  await clock.sleep(start + 4 * minute + 59_900 - clock.now());
  await ask();
  return endpoint;
}

function query(overrides: Partial<MetricStat> = {}, more: Partial<MetricDataQuery> = {}): MetricDataQuery {
  return {
    Id: 'copies',
    MetricStat: {
      Metric: {
        Namespace: 'AWS/Bedrock',
        MetricName: 'ModelCopy',
        Dimensions: [{ Name: 'ModelId', Value: arn }],
      },
      Period: 60,
      Stat: 'Maximum',
      ...overrides,
    },
    ...more,
  };
}

async function getData(
  { cloudwatch }: Pick<Endpoint, 'cloudwatch'>,
  input: Partial<GetMetricDataCommandInput> = {},
): Promise<MetricDataResult[]> {
  const { MetricDataResults = [] } = await cloudwatch.send(
    new GetMetricDataCommand({
      MetricDataQueries: [query()],
      StartTime: new Date(start),
      EndTime: new Date(start + 60 * minute),
      ScanBy: 'TimestampAscending',
      ...input,
    }),
  );
  return MetricDataResults;
}

/** Points as `minute of the hour: value`. */
function shown({ Timestamps = [], Values = [] }: MetricDataResult = {}): string {
  return Timestamps.map((time, index) => `${(time.getTime() - start) / minute}: ${Values[index]}`).join(', ');
}

describe('ModelCopy', () => {
  test('has a point for each minute with a copy, to the running one, and none before the first call', async () => {
    const endpoint = anImportedModel();
    expect(await getData(endpoint)).toEqual([
      { Id: 'copies', Label: 'ModelCopy', Timestamps: [], Values: [], StatusCode: 'Complete' },
    ]);
    await endpoint.wake();
    expect(shown((await getData(endpoint))[0])).toBe('0: 1');
    await endpoint.clock.sleep(40_000);
    expect(shown((await getData(endpoint))[0])).toBe('0: 1, 1: 1');
  });

  test('a model that only starts has no copy yet', async () => {
    const endpoint = anImportedModel();
    await expect(endpoint.ask()).rejects.toThrow('Model is not ready');
    await endpoint.clock.sleep(19_999);
    expect(shown((await getData(endpoint))[0])).toBe('');
    await endpoint.clock.sleep(1);
    expect(shown((await getData(endpoint))[0])).toBe('0: 1');
  });

  test('follows the copies up and down to zero, and to ask for it keeps none of them', async () => {
    const endpoint = await withHistory();
    for (let asked = 0; asked < 10; asked++) {
      await getData(endpoint);
      await endpoint.clock.sleep(minute);
    }
    // The second copy was there from 2:22, and unused, until 7:22; the first one until 10:00, five minutes after 5:00.
    expect(shown((await getData(endpoint))[0])).toBe(
      '0: 1, 1: 1, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2, 8: 1, 9: 1',
    );
  });

  test.each<[number, MetricStat['Stat'], string]>([
    [60, 'Sum', '0: 1, 1: 1, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2, 8: 1, 9: 1'],
    [300, 'Sum', '0: 8, 5: 8'],
    [300, 'Average', '0: 1.6, 5: 1.6'],
    [300, 'Maximum', '0: 2, 5: 2'],
    [300, 'Minimum', '0: 1, 5: 1'],
    [300, 'SampleCount', '0: 5, 5: 5'],
    [420, 'Sum', '0: 12, 7: 4'],
    [3_600, 'SampleCount', '0: 10'],
    [1, 'Sum', '0: 1, 1: 1, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2, 8: 1, 9: 1'],
  ])('by a period of %i s, its %s is %s', async (Period, Stat, points) => {
    const endpoint = await withHistory();
    await endpoint.clock.sleep(10 * minute);
    const [result] = await getData(endpoint, { MetricDataQueries: [query({ Period, Stat })] });
    expect(shown(result)).toBe(points);
  });
});

describe('GetMetricData', () => {
  test('periods begin at the start, rounded down to a minute; the end is exclusive', async () => {
    const endpoint = await withHistory();
    const input = {
      MetricDataQueries: [query({ Period: 120, Stat: 'Sum' })],
      StartTime: new Date(start + minute + 59_000),
      EndTime: new Date(start + 4 * minute),
    };
    expect(shown((await getData(endpoint, input))[0])).toBe('1: 3, 3: 2');
    const later = { ...input, EndTime: new Date(start + 4 * minute + 1_000) };
    expect(shown((await getData(endpoint, later))[0])).toBe('1: 3, 3: 4');
  });

  test('the newest point comes first, unless told', async () => {
    const endpoint = await withHistory();
    const [result] = await getData(endpoint, { ScanBy: undefined });
    expect(shown(result)).toBe('5: 2, 4: 2, 3: 2, 2: 2, 1: 1, 0: 1');
  });

  test('pages hold MaxDatapoints points of all queries together, and add up to everything', async () => {
    const { cloudwatch } = await withHistory();
    const pages = paginateGetMetricData(
      { client: cloudwatch },
      {
        MetricDataQueries: [query({}, { Id: 'a' }), query({ Period: 300 }, { Id: 'b' })],
        StartTime: new Date(start),
        EndTime: new Date(start + 60 * minute),
        ScanBy: 'TimestampAscending',
        MaxDatapoints: 4,
      },
    );
    const seen: string[][] = [];
    for await (const { MetricDataResults = [] } of pages) {
      seen.push(MetricDataResults.map((result) => `${result.Id} ${result.StatusCode} ${shown(result)}`));
    }
    expect(seen).toEqual([
      ['a PartialData 0: 1, 1: 1, 2: 2, 3: 2', 'b PartialData '],
      ['a Complete 4: 2, 5: 2', 'b Complete 0: 2, 5: 2'],
    ]);
  });

  test.each<[string, Partial<MetricStat>]>([
    ['of another namespace', { Metric: { ...query().MetricStat?.Metric, Namespace: 'AWS/SQS' } }],
    ['of another name', { Metric: { ...query().MetricStat?.Metric, MetricName: 'Invocations' } }],
    ['without its dimension', { Metric: { ...query().MetricStat?.Metric, Dimensions: [] } }],
    [
      'with one dimension more',
      {
        Metric: {
          ...query().MetricStat?.Metric,
          Dimensions: [
            { Name: 'ModelId', Value: arn },
            { Name: 'ContextWindow', Value: 'large' },
          ],
        },
      },
    ],
    [
      'of another region',
      {
        Metric: {
          ...query().MetricStat?.Metric,
          Dimensions: [{ Name: 'ModelId', Value: arn.replace('us-east-1', 'us-east-2') }],
        },
      },
    ],
    ['in another unit', { Unit: 'Percent' }],
  ])('a metric %s has no points, which is no error', async (_, overrides) => {
    const endpoint = await withHistory();
    expect(await getData(endpoint, { MetricDataQueries: [query(overrides)] })).toMatchObject([
      { Values: [], StatusCode: 'Complete' },
    ]);
  });

  test('labels are returned, and a query without ReturnData is not', async () => {
    const endpoint = await withHistory();
    const MetricDataQueries = [
      query({ Unit: 'Count' }, { Id: 'a', Label: 'Copies' }),
      query({}, { Id: 'b', ReturnData: false }),
    ];
    const results = await getData(endpoint, { MetricDataQueries });
    expect(results.map(({ Id, Label, Values }) => [Id, Label, Values?.length])).toEqual([['a', 'Copies', 6]]);
  });

  test.each([
    [15, 60, '0: 1'],
    [15.01, 60, ''],
    [15.01, 300, '0: 2'],
    [63.01, 300, ''],
    [63.01, 3_600, '0: 2'],
  ])('asked %d days later, a period of %i s gives %j', async (days, Period, first) => {
    const endpoint = await withHistory();
    await endpoint.clock.sleep(start + days * 86_400_000 - endpoint.clock.now());
    const [result] = await getData(endpoint, { MetricDataQueries: [query({ Period })] });
    expect(shown(result).split(', ')[0]).toBe(first);
  });

  test.each<[string, Partial<GetMetricDataCommandInput>, string]>([
    ['end', { EndTime: new Date(start) }, 'The parameter StartTime must not equal parameter EndTime.'],
    [
      'earlier end',
      { EndTime: new Date(start - 1_000) },
      'The parameter StartTime must be less than the parameter EndTime.',
    ],
    [
      'ids',
      { MetricDataQueries: [query(), query()] },
      'The values for parameter id in MetricDataQueries are not unique.',
    ],
    [
      'id',
      { MetricDataQueries: [query({}, { Id: 'Copies' })] },
      "1 validation error detected: Value 'Copies' at 'MetricDataQueries.1.member.Id' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-z][a-zA-Z0-9_]*",
    ],
    [
      'period',
      { MetricDataQueries: [query({ Period: 90 })] },
      'The parameter MetricDataQueries.member.1.MetricStat.Period must be 1, 5, 10, 20, 30 or a multiple of 60: current value is 90',
    ],
    [
      'period 0',
      { MetricDataQueries: [query({ Period: 0 })] },
      "1 validation error detected: Value '0' at 'MetricDataQueries.1.member.MetricStat.Period' failed to satisfy constraint: Member must have value greater than or equal to 1",
    ],
    [
      'statistic',
      { MetricDataQueries: [query({ Stat: 'p99' })] },
      "1 validation error detected: Value 'p99' at 'MetricDataQueries.1.member.MetricStat.Stat' failed to satisfy constraint: Member must satisfy enum value set: [Average, Maximum, Minimum, SampleCount, Sum]",
    ],
    [
      'neither',
      { MetricDataQueries: [{ Id: 'a' }] },
      'The parameter MetricDataQueries.member.1 must have either Expression or MetricStat, and not both.',
    ],
    [
      'both',
      { MetricDataQueries: [query(), query({}, { Id: 'b', Expression: 'a * 2' })] },
      'The parameter MetricDataQueries.member.2 must have either Expression or MetricStat, and not both.',
    ],
    [
      'expression',
      { MetricDataQueries: [{ Id: 'a', Expression: 'b * 2' }] },
      'The parameter MetricDataQueries.member.1.Expression is not evaluated by this endpoint.',
    ],
    [
      'points',
      { MaxDatapoints: 100_801 },
      "1 validation error detected: Value '100801' at 'MaxDatapoints' failed to satisfy constraint: Member must have value less than or equal to 100800",
    ],
    [
      'queries',
      { MetricDataQueries: Array.from({ length: 501 }, (_, index) => query({}, { Id: `a${index}` })) },
      'Member must have length less than or equal to 500',
    ],
  ])('refuses a wrong %s', async (_, input, message) => {
    const error = await getData(anImportedModel(), input).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ValidationException);
    expect(error).toMatchObject({
      message: expect.stringContaining(message),
      Code: 'ValidationError',
      $metadata: { httpStatusCode: 400 },
    });
  });

  test.each(['none', btoa('from -1'), btoa('to 1')])('refuses the token %j', async (NextToken) => {
    await expect(getData(anImportedModel(), { NextToken })).rejects.toBeInstanceOf(InvalidNextToken);
  });

  test('takes what is asked for at the bounds', async () => {
    const MetricDataQueries = Array.from({ length: 500 }, (_, index) => query({}, { Id: `a${index}` }));
    expect(await getData(anImportedModel(), { MetricDataQueries, MaxDatapoints: 100_800 })).toHaveLength(500);
  });
});

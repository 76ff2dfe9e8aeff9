import * as z from 'zod';
import { optional } from '../validation/optional.ts';
import { pattern } from '../validation/pattern.ts';
import { metricError } from './metric-error.ts';
import { parseMetricInput } from './parse-metric-input.ts';
import { statistics } from './statistics.ts';

const text = z.string().min(1).max(255);
const seconds = z.number();

const metric = z.object({
  Namespace: text,
  MetricName: text,
  Dimensions: optional(z.array(z.object({ Name: text, Value: z.string().min(1).max(1024) })).max(30)),
});

const query = z.object({
  Id: pattern('[a-z][a-zA-Z0-9_]*').min(1).max(255),
  MetricStat: optional(
    z.object({
      Metric: metric,
      Period: z.int().min(1),
      Stat: z.enum(statistics),
      Unit: optional(z.string()),
    }),
  ),
  Expression: optional(z.string()),
  Label: optional(z.string()),
  ReturnData: optional(z.boolean()),
});

const schema = z.object({
  MetricDataQueries: z.array(query).max(500),
  StartTime: seconds,
  EndTime: seconds,
  NextToken: optional(z.string()),
  ScanBy: optional(z.enum(['TimestampDescending', 'TimestampAscending'])),
  MaxDatapoints: optional(z.int().min(1).max(100_800)),
});

/** One metric that is asked for; the period is in seconds. */
export interface MetricDataQuery extends z.output<typeof query> {
  MetricStat: NonNullable<z.output<typeof query>['MetricStat']>;
}

/** A valid request of GetMetricData; times are in seconds since 1970. */
export interface MetricDataRequest extends z.output<typeof schema> {
  MetricDataQueries: MetricDataQuery[];
}

/**
 * Reads a request of GetMetricData.
 *
 * @throws {ServiceError} SerializationException or ValidationException, if CloudWatch would refuse it, or it asks for
 * an expression.
 */
export function parseMetricDataRequest(json: unknown): MetricDataRequest {
  const request = parseMetricInput(schema, json);
  const { StartTime, EndTime } = request;
  if (StartTime === EndTime) {
    throw metricError('The parameter StartTime must not equal parameter EndTime.');
  }
  if (StartTime > EndTime) {
    throw metricError('The parameter StartTime must be less than the parameter EndTime.');
  }
  const queries = request.MetricDataQueries.map(withMetric);
  if (new Set(queries.map(({ Id }) => Id)).size < queries.length) {
    throw metricError('The values for parameter id in MetricDataQueries are not unique.');
  }
  return { ...request, MetricDataQueries: queries };
}

function withMetric(asked: z.output<typeof query>, index: number): MetricDataQuery {
  const where = `MetricDataQueries.member.${index + 1}`;
  const { MetricStat, Expression } = asked;
  if ((MetricStat === undefined) === (Expression === undefined)) {
    throw metricError(`The parameter ${where} must have either Expression or MetricStat, and not both.`);
  }
  if (!MetricStat) throw metricError(`The parameter ${where}.Expression is not evaluated by this endpoint.`);
  const { Period } = MetricStat;
  if (Period % 60 !== 0 && ![1, 5, 10, 20, 30].includes(Period)) {
    throw metricError(
      `The parameter ${where}.MetricStat.Period must be 1, 5, 10, 20, 30 or a multiple of 60: current value is ${Period}`,
    );
  }
  return { ...asked, MetricStat };
}

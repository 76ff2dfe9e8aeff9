import {
  type CloudWatchClient,
  GetMetricDataCommand,
  type GetMetricDataCommandInput,
} from '@aws-sdk/client-cloudwatch';
import type { CopySample } from './copy-sample.ts';

/** Whose copies to read, and when. */
export interface CopiesQuery {
  client: Pick<CloudWatchClient, 'send'>;
  /** The ARN of the imported model. */
  modelArn: string;
  from: Date;
  to: Date;
  signal?: AbortSignal;
}

/** CloudWatch keeps minutes for 15 days; older periods come at five minutes, and a query for minutes finds none. */
const periodSeconds = 60;

// #region read-copies
/**
 * Reads how many copies an imported model had, minute by minute, from the CloudWatch metric `ModelCopy`.
 *
 * Metrics come some minutes late: asked too early, the last minutes are not there yet.
 *
 * @returns The most copies in each minute, in order; a minute without copies has no sample.
 *
 * @see https://docs.aws.amazon.com/bedrock/latest/userguide/import-model-calculate-cost.html
 */
export async function readCopies({ client, modelArn, from, to, signal }: CopiesQuery): Promise<CopySample[]> {
  const samples: CopySample[] = [];
  let nextToken: string | undefined;
  do {
    const command = new GetMetricDataCommand({
      ...{ StartTime: from, EndTime: to, ScanBy: 'TimestampAscending' },
      MetricDataQueries: [copiesOf(modelArn)],
      ...(nextToken !== undefined && { NextToken: nextToken }),
    });
    const answer = await client.send(command, signal ? { abortSignal: signal } : {});
    const [{ Timestamps = [], Values = [] } = {}] = answer.MetricDataResults ?? [];
    samples.push(...Timestamps.map((at, index) => ({ at: at.getTime(), copies: Values[index] ?? 0 })));
    nextToken = answer.NextToken;
  } while (nextToken !== undefined);
  return samples.filter(({ copies }) => copies > 0).sort((a, b) => a.at - b.at);
}
// #endregion read-copies

function copiesOf(modelArn: string): NonNullable<GetMetricDataCommandInput['MetricDataQueries']>[number] {
  return {
    Id: 'copies',
    MetricStat: {
      Metric: {
        Namespace: 'AWS/Bedrock',
        MetricName: 'ModelCopy',
        Dimensions: [{ Name: 'ModelId', Value: modelArn }],
      },
      Period: periodSeconds,
      Stat: 'Maximum',
    },
  };
}

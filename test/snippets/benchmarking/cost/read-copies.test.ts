import { type CloudWatchClient, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { expect, test } from 'vitest';
import { readCopies } from '../../../../snippets/benchmarking/mod.ts';
import { anImportedModel, arn, start } from '../../../support/an-imported-model.ts';

const minute = 60_000;
const query = { modelArn: arn, from: new Date(start), to: new Date(start + 60 * minute) };

/** Gives one point a page, whatever is asked. */
function onePointAPage(client: CloudWatchClient): Pick<CloudWatchClient, 'send'> {
  const send = (command: GetMetricDataCommand, ...rest: []) =>
    client.send(new GetMetricDataCommand({ ...command.input, MaxDatapoints: 1 }), ...rest);
  return { send } as Pick<CloudWatchClient, 'send'>;
}

test('readCopies() tells the copies of a model that was woken and went to sleep', async () => {
  const { cloudwatch, wake, clock } = anImportedModel({ startMs: [20_000, 20_000] });
  await wake();
  await clock.sleep(10 * minute);
  const found = await readCopies({ client: cloudwatch, ...query });
  // It became ready in minute 0, and went five minutes after that.
  expect(found).toEqual([0, 1, 2, 3, 4, 5].map((index) => ({ at: start + index * minute, copies: 1 })));
});

test('readCopies() reads page after page', async () => {
  const { cloudwatch, wake, clock } = anImportedModel();
  await wake();
  await clock.sleep(2 * minute);
  const paged = await readCopies({ client: onePointAPage(cloudwatch), ...query });
  expect(paged).toHaveLength(3);
  expect(paged).toEqual(await readCopies({ client: cloudwatch, ...query }));
});

test('readCopies() finds none of a model that was never called, nor of another', async () => {
  const { cloudwatch, wake } = anImportedModel();
  expect(await readCopies({ client: cloudwatch, ...query })).toEqual([]);
  await wake();
  expect(await readCopies({ client: cloudwatch, ...query, modelArn: `${arn}x` })).toEqual([]);
});

test('readCopies() ends when its signal says so', async () => {
  const { cloudwatch } = anImportedModel();
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(readCopies({ client: cloudwatch, ...query, signal })).rejects.toThrow();
});

import { expect, test } from 'vitest';
import { type AnsweredRecord, nearRealTime } from '../../../snippets/batch-inference/mod.ts';
import { aModel } from '../../support/a-model.ts';
import { aRun, converseRecords } from './a-run.ts';

const modelId = aModel().id;

test('nearRealTime() answers every record once, in as many rounds as its concurrency makes', async () => {
  const { runtime, clock, calls } = aRun();
  const answers = await Array.fromAsync(
    nearRealTime(runtime, converseRecords(20), { modelId, concurrency: 5, ...calls }),
  );
  expect(answers.map(({ recordId }) => recordId).sort()).toEqual(
    converseRecords(20)
      .map(({ recordId }) => recordId)
      .sort(),
  );
  for (const answer of answers) {
    const asked = answer.modelInput.messages[0]?.content[0]?.text ?? '-';
    expect('modelOutput' in answer && JSON.stringify(answer.modelOutput)).toContain(asked);
  }
  expect(clock.now()).toBe(4_000);
});

test('nearRealTime() has no more calls under way than it may, and reads no further ahead', async () => {
  const { runtime, calls, aws } = aRun();
  let read = 0;
  function* counted() {
    for (const record of converseRecords(12)) {
      read++;
      yield record;
    }
  }
  let done = 0;
  for await (const _ of nearRealTime(runtime, counted(), { modelId, concurrency: 3, ...calls })) {
    done++;
    expect(read - done).toBeLessThanOrEqual(3);
  }
  expect([done, aws.calls().length]).toEqual([12, 12]);
});

test('nearRealTime() waits throttling out, and gives what stays refused as data', async () => {
  const { runtime, calls } = aRun({
    faults: [
      { kind: 'throttling', operations: ['Converse'], calls: [[1, 2]] },
      { kind: 'error', error: 'ValidationException', message: 'No.', operations: ['Converse'], calls: [5] },
    ],
  });
  const answers = await Array.fromAsync(
    nearRealTime(runtime, converseRecords(6), { modelId, concurrency: 1, ...calls }),
  );
  const failed = answers.filter((answer): answer is AnsweredRecord & { error: object } => 'error' in answer);
  expect(answers).toHaveLength(6);
  expect(failed.map(({ recordId, error }) => [recordId, error])).toEqual([
    ['R2', { errorCode: 400, errorMessage: 'No.' }],
  ]);
});

test('nearRealTime() that is left early or aborted makes no more calls', async () => {
  const { runtime, calls, aws } = aRun();
  for await (const _ of nearRealTime(runtime, converseRecords(50), { modelId, concurrency: 4, ...calls }))
    break;
  const made = aws.calls().length;
  expect(made).toBeLessThanOrEqual(8);
  const stop = new AbortController();
  const aborted = (async () => {
    const options = { modelId, concurrency: 4, signal: stop.signal, ...calls };
    for await (const _ of nearRealTime(runtime, converseRecords(50), options))
      stop.abort(new Error('enough'));
  })();
  await expect(aborted).rejects.toThrow('enough');
  expect(aws.calls().length).toBeLessThanOrEqual(made + 8);
});

test('nearRealTime() needs room for a call', async () => {
  const { runtime } = aRun();
  await expect(nearRealTime(runtime, [], { modelId, concurrency: 0 }).next()).rejects.toThrow(
    'Cannot answer records as concurrency must be at least 1: current value is 0',
  );
  expect(await nearRealTime(runtime, [], { modelId, concurrency: 1 }).next()).toMatchObject({ done: true });
});

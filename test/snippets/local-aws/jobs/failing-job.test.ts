import { expect, test } from 'vitest';
import {
  type BatchQuotas,
  memoryObjectStore,
  type ObjectStore,
  ObjectStoreError,
} from '../../../../snippets/local-aws/mod.ts';
import { aBatch, aRequest, linesOf } from './a-batch.ts';

const good = linesOf(1);

async function messageOf(
  input: Record<string, string | Uint8Array>,
  quotas: Partial<BatchQuotas> = {},
): Promise<string | undefined> {
  const batch = aBatch(input, { quotas: { minRecords: 1, ...quotas } });
  const job = await batch.run();
  expect(job.status).toBe(job.message === undefined ? 'Completed' : 'Failed');
  if (job.message !== undefined) expect(await batch.written()).toEqual({});
  return job.message;
}

test.each([
  ['no JSON', 'line 2', `${good}{"modelInput":\n`, 'it must be valid JSON'],
  ['an array', 'line 1', '[]\n', 'it must be a JSON object'],
  ['null', 'line 1', 'null\n', 'it must be a JSON object'],
  ['no modelInput', 'line 3', `${good}\n{"recordId":"a"}`, "it must have a JSON object as 'modelInput'"],
  ['text as modelInput', 'line 1', '{"modelInput":"a"}', "it must have a JSON object as 'modelInput'"],
  ['a list as modelInput', 'line 1', '{"modelInput":[]}', "it must have a JSON object as 'modelInput'"],
  ['a number as recordId', 'line 1', '{"recordId":1,"modelInput":{}}', "its 'recordId' must be a string"],
])('runJob() refuses a line with %s', async (_, line, text, rule) => {
  expect(await messageOf({ 'a.jsonl': text })).toBe(`Cannot read ${line} of s3://batch/in/a.jsonl: ${rule}`);
});

test('runJob() refuses a line that is nested too deep to be written again, and takes one that is not', async () => {
  const nested = (levels: number) =>
    `{"modelInput":{"number":1,"deep":${'['.repeat(levels - 2)}${']'.repeat(levels - 2)}}}`;
  expect(await messageOf({ 'a.jsonl': nested(1_000) })).toBeUndefined();
  expect(await messageOf({ 'a.jsonl': nested(1_001) })).toBe(
    'Cannot read line 1 of s3://batch/in/a.jsonl: it must not be nested deeper than 1000 levels',
  );
});

test('runJob() refuses text that is no UTF-8', async () => {
  const text = Uint8Array.of(...new TextEncoder().encode(good), 0xff, 0x0a);
  expect(await messageOf({ 'a.jsonl': text })).toBe(
    'Cannot read s3://batch/in/a.jsonl: its text must be valid UTF-8',
  );
});

test('runJob() refuses an input without a .jsonl file', async () => {
  const message = 'Cannot find a file that ends in .jsonl at s3://batch/in/';
  expect(await messageOf({ 'a.json': good, 'b.jsonl.out': good })).toBe(message);
});

test('runJob() refuses fewer records than the least, over all files', async () => {
  const files = { 'a.jsonl': linesOf(2), 'b.jsonl': linesOf(1) };
  expect(await messageOf(files, { minRecords: 3 })).toBeUndefined();
  expect(await messageOf(files, { minRecords: 4 })).toBe(
    'Cannot run a batch job as it must have at least 4 records: current value is 3',
  );
});

test('runJob() refuses more records than the most, in a file and over all files', async () => {
  const files = { 'a.jsonl': linesOf(3), 'b.jsonl': linesOf(2) };
  expect(await messageOf(files, { maxRecords: 5, maxRecordsPerFile: 3 })).toBeUndefined();
  expect(await messageOf(files, { maxRecords: 4 })).toBe(
    'Cannot take all input files as it must have at most 4 records: there are more',
  );
  expect(await messageOf(files, { maxRecordsPerFile: 2 })).toBe(
    'Cannot take s3://batch/in/a.jsonl as it must have at most 2 records: there are more',
  );
});

test('runJob() refuses more bytes than the most, in a file and over all files', async () => {
  const files = { 'a.jsonl': linesOf(1), 'b.jsonl': linesOf(1) };
  const bytes = linesOf(1).length;
  expect(await messageOf(files, { maxFileBytes: bytes, maxJobBytes: 2 * bytes })).toBeUndefined();
  expect(await messageOf(files, { maxFileBytes: bytes - 1 })).toBe(
    `Cannot take s3://batch/in/a.jsonl as it must have at most ${bytes - 1} bytes: current value is ${bytes}`,
  );
  expect(await messageOf(files, { maxJobBytes: 2 * bytes - 1 })).toBe(
    `Cannot take all input files as it must have at most ${2 * bytes - 1} bytes: current value is ${2 * bytes}`,
  );
});

test('runJob() has the default quotas of AWS', async () => {
  const [few, enough] = [
    aBatch({ 'a.jsonl': linesOf(99) }, { quotas: {} }),
    aBatch({ 'a.jsonl': linesOf(100) }, { quotas: {} }),
  ];
  expect((await few.run()).message).toBe(
    'Cannot run a batch job as it must have at least 100 records: current value is 99',
  );
  expect((await enough.run()).status).toBe('Completed');
});

test.each(['inputDataConfig', 'outputDataConfig'])('runJob() fails where %s names no bucket', async (key) => {
  const batch = aBatch({ 'a.jsonl': good });
  const member = key.replace(/^(\w)(.*)$/, (_, first, rest) => `s3${first.toUpperCase()}${rest}`);
  const job = await batch.run(aRequest({ [key]: { [member]: { s3Uri: 's3://nowhere/x/' } } }));
  expect(job.status).toBe('Failed');
  expect(job.message).toContain('The specified bucket does not exist: nowhere');
});

/** A store that does one thing in another way. */
function faulty(overrides: Partial<ObjectStore>, lines = linesOf(500)): ObjectStore {
  return { ...memoryObjectStore({ batch: { 'in/a.jsonl': lines } }), ...overrides };
}

async function failureOn(objects: ObjectStore): Promise<string | undefined> {
  const job = await aBatch({}, { objects }).run();
  expect(job.status).toBe('Failed');
  return job.message;
}

test('runJob() fails when a read breaks off in the middle', async () => {
  const objects = faulty({
    async read() {
      let chunks = 0;
      return new ReadableStream({
        pull(controller) {
          if (chunks++ === 3) controller.error(new Error('connection lost'));
          else controller.enqueue(new TextEncoder().encode(linesOf(5)));
        },
      });
    },
  });
  expect(await failureOn(objects)).toBe('Cannot read s3://batch/in/a.jsonl: connection lost');
});

test('runJob() fails when an object is deleted while the job runs, though it was valid', async () => {
  const store = faulty({});
  let reads = 0;
  const message = await failureOn({
    ...store,
    async read(bucket, key, signal) {
      if (++reads > 1) throw new ObjectStoreError('NoSuchKey', 'The specified key does not exist.');
      return store.read(bucket, key, signal);
    },
  });
  expect(message).toBe('Cannot read s3://batch/in/a.jsonl: The specified key does not exist.');
});

test.each([
  ['at once', 0],
  ['in the middle', 1],
])('runJob() fails when a write fails %s, and ends the calls that it has begun', async (_, after) => {
  const store = faulty(
    {
      async write(_bucket, _key, body) {
        let chunks = 0;
        if (after === 0) throw new Error('no space left');
        for await (const _chunk of body) if (++chunks === after) throw new Error('no space left');
      },
    },
    linesOf(5_000),
  );
  let open = 0;
  const batch = aBatch(
    {},
    {
      objects: store,
      async runRecord({ modelInput }, signal) {
        open++;
        try {
          await batch.clock.sleep(10 * Number(modelInput.number), signal);
        } finally {
          open--;
        }
        return { modelOutput: modelInput, usage: { inputTokens: 1, outputTokens: 1 } };
      },
    },
  );
  const job = await batch.run();
  expect(job).toMatchObject({
    status: 'Failed',
    message: expect.stringMatching(/^Cannot write s3:\/\/batch\/out\/\w{12}\/a\.jsonl\.out: no space left$/),
  });
  expect(open).toBe(0);
});

test('runJob() fails when the manifest cannot be written', async () => {
  const store = faulty({});
  const message = await failureOn({
    ...store,
    async write(bucket, key, body) {
      if (key.endsWith('manifest.json.out')) throw new ObjectStoreError('AccessDenied', 'Access Denied');
      await store.write(bucket, key, body);
    },
  });
  expect(message).toMatch(/^Cannot write s3:\/\/batch\/out\/\w{12}\/manifest\.json\.out: Access Denied$/);
});

test('runJob() fails when the list breaks off', async () => {
  const message = await failureOn(
    faulty({
      async *list() {
        yield { key: 'in/a.jsonl', size: 1 };
        throw new ObjectStoreError('Unavailable', 'Slow down.');
      },
    }),
  );
  expect(message).toBe('Slow down.');
});

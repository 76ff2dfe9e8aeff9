import { expect, test } from 'vitest';
import {
  memoryStore,
  parseS3Uri,
  readCounts,
  readLines,
  readOutput,
} from '../../../../snippets/batch-inference/mod.ts';

test('readOutput() reads all files of answers and nothing else, and keeps a file that was cut off apart', async () => {
  const store = memoryStore({
    'out/abc/records-1.jsonl.out': '{"recordId":"1"}\n{"recordId":"2","modelOu',
    'out/abc/sub/records-2.jsonl.out': '{"recordId":"3"}\n',
    'out/abc/manifest.json.out': '{}',
    'out/other/records-1.jsonl.out': '{"recordId":"4"}\n',
  });
  expect(await Array.fromAsync(readLines(readOutput(store, 'out/abc/')))).toEqual([
    '{"recordId":"1"}',
    '{"recordId":"2","modelOu',
    '{"recordId":"3"}',
  ]);
});

test('readCounts() names the object that holds no counts', async () => {
  const store = memoryStore({ 'out/abc/manifest.json.out': '{"processedRecordCount":1' });
  await expect(readCounts(store, 'out/abc/')).rejects.toThrow(
    'Cannot read the counts of a job as they must be JSON: current value is out/abc/manifest.json.out',
  );
  await expect(readCounts(store, 'out/none/')).rejects.toMatchObject({ name: 'MissingObjectError' });
});

test('parseS3Uri() takes the bucket and the key, which may be empty', () => {
  expect(parseS3Uri('s3://bucket/a/b.jsonl')).toEqual({ bucket: 'bucket', key: 'a/b.jsonl' });
  expect(parseS3Uri('s3://bucket')).toEqual({ bucket: 'bucket', key: '' });
  expect(() => parseS3Uri('https://bucket/a')).toThrow(
    'Cannot read an address as it must be s3://bucket/key: current value is https://bucket/a',
  );
});

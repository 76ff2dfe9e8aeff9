import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { s3ObjectStore } from '../../../../snippets/local-aws/objects/s3-object-store.ts';
import { startLocalAws } from '../../../support/local-aws.ts';
import { describeObjectStore } from './object-store-contract.ts';

async function open() {
  const { s3, close } = await startLocalAws();
  await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }));
  return { store: s3ObjectStore(s3), bucket: 'bucket', s3, close };
}

describeObjectStore('s3ObjectStore()', open);

async function* megabytes(count: number, end?: Error): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < count; index++) yield new Uint8Array(1_000_000).fill(index);
  if (end) throw end;
}

test('write() sends what is larger than a part in parts', async () => {
  const { store } = await open();
  await store.write('bucket', 'large', megabytes(20));
  const bytes = await new Response(await store.read('bucket', 'large')).bytes();
  expect(bytes.length).toBe(20_000_000);
  // One byte of each megabyte tells their order.
  expect(Array.from({ length: 20 }, (_, index) => bytes[index * 1_000_000])).toEqual([...Array(20).keys()]);
});

test('write() leaves no parts behind when its body breaks', async () => {
  const { store, s3 } = await open();
  const sent: string[] = [];
  s3.middlewareStack.add(
    (next, { commandName = '' }) =>
      (args) => {
        sent.push(commandName);
        return next(args);
      },
    { step: 'initialize' },
  );
  await expect(store.write('bucket', 'large', megabytes(9, new Error('broken')))).rejects.toThrow('broken');
  expect(sent).toEqual(['CreateMultipartUploadCommand', 'UploadPartCommand', 'AbortMultipartUploadCommand']);
  await expect(store.read('bucket', 'large')).rejects.toMatchObject({ code: 'NoSuchKey' });
});

test('s3ObjectStore() says Unavailable when nobody answers', async () => {
  const { store, close } = await open();
  await close();
  await expect(store.read('bucket', 'key')).rejects.toMatchObject({
    name: 'ObjectStoreError',
    code: 'Unavailable',
  });
});

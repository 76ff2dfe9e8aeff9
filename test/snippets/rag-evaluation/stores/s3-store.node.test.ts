import { CreateBucketCommand, type S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { s3Store } from '../../../../snippets/rag-evaluation/mod.ts';
import { startLocalAws } from '../../../support/local-aws.ts';
import { describeObjectStore } from './object-store-contract.ts';

async function openBucket(): Promise<S3Client> {
  const { s3 } = await startLocalAws();
  await s3.send(new CreateBucketCommand({ Bucket: 'bucket' }));
  return s3;
}

describeObjectStore('s3Store()', async () => s3Store(await openBucket(), 'bucket'));

test('write() sends what is larger than a part in parts, in order', async () => {
  const store = s3Store(await openBucket(), 'bucket');
  await store.write(
    'large',
    Array.from({ length: 12 }, (_, index) => new Uint8Array(1_000_000).fill(index)),
  );
  const bytes = Buffer.concat(await Array.fromAsync(await store.read('large')));
  expect(bytes.length).toBe(12_000_000);
  expect(Array.from({ length: 12 }, (_, index) => bytes[index * 1_000_000])).toEqual([...Array(12).keys()]);
});

test('write() to a bucket that there is not fails as S3 says', async () => {
  const store = s3Store(await openBucket(), 'none');
  await expect(store.write('key', [])).rejects.toMatchObject({ name: 'NoSuchBucket' });
});

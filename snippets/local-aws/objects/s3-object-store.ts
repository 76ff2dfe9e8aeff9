import { GetObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { compareKeys } from './compare-keys.ts';
import type { ObjectStore, StoredObject } from './object-store.ts';
import { ObjectStoreError } from './object-store-error.ts';
import { uploadToS3 } from './upload-to-s3.ts';

/**
 * An object store that is S3.
 *
 * @param client Talks to it; it stays the caller's to close.
 */
export function s3ObjectStore(client: S3Client): ObjectStore {
  return {
    async read(bucket, key, signal) {
      const command = new GetObjectCommand({ Bucket: bucket, Key: key });
      const { Body } = await client.send(command, signal && { abortSignal: signal }).catch(refuse);
      if (Body) return Body.transformToWebStream();
      throw new ObjectStoreError('Unavailable', `The object ${key} came without a body.`);
    },

    async write(bucket, key, body) {
      await uploadToS3(client, { Bucket: bucket, Key: key }, body).catch(refuse);
    },

    async *list(bucket, prefix) {
      const found = await listAll(client, bucket, prefix).catch(refuse);
      // Directory buckets do not list in order, nor do all simulations of S3.
      yield* found.sort((one, other) => compareKeys(one.key, other.key));
    },
  };
}

async function listAll(client: S3Client, bucket: string, prefix: string): Promise<StoredObject[]> {
  const found: StoredObject[] = [];
  for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })) {
    for (const { Key = '', Size = 0 } of page.Contents ?? []) found.push({ key: Key, size: Size });
  }
  return found;
}

/** Makes what S3 says an error of ours; what is not its doing, such as a body that breaks, stays as it is. */
function refuse(cause: unknown): never {
  if (!(cause instanceof Error) || !('$metadata' in cause)) throw cause;
  throw new ObjectStoreError(codeOf(cause.name), cause.message, { cause });
}

function codeOf(name: string): ObjectStoreError['code'] {
  return name === 'NoSuchBucket' || name === 'NoSuchKey' || name === 'AccessDenied' ? name : 'Unavailable';
}

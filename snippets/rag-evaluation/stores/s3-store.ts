import { GetObjectCommand, NoSuchKey, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import type { Source } from '../source.ts';
import { MissingObjectError } from './missing-object-error.ts';
import type { ObjectStore } from './object-store.ts';

// #region s3-store
/**
 * An object store that is a bucket of S3.
 *
 * @param client Talks to S3; it stays the caller's to close.
 * @param bucket The bucket; it must exist.
 * @returns The store.
 */
export function s3Store(client: S3Client, bucket: string): ObjectStore {
  return {
    async read(key) {
      const { Body } = await client
        .send(new GetObjectCommand({ Bucket: bucket, Key: key }))
        .catch((cause) => {
          throw cause instanceof NoSuchKey ? new MissingObjectError(key, { cause }) : cause;
        });
      if (!Body) throw new MissingObjectError(key);
      return chunksOf(Body.transformToWebStream());
    },

    async write(key, body) {
      await new Upload({ client, params: { Bucket: bucket, Key: key, Body: streamOf(body) } }).done();
    },

    async *list(prefix) {
      for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })) {
        for (const { Key = '', Size = 0 } of page.Contents ?? []) yield { key: Key, size: Size };
      }
    },
  };
}
// #endregion s3-store

/** Not every browser can iterate a stream. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } finally {
    await reader.cancel();
  }
}

async function* inOrder<T>(items: Source<T>): AsyncGenerator<T> {
  yield* items;
}

function streamOf(body: Source<Uint8Array>): ReadableStream<Uint8Array> {
  const chunks = inOrder(body);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      // The owner of a chunk may use it again before a part is full.
      else controller.enqueue(value.slice());
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

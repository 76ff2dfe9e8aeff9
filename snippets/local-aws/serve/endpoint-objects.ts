import type { ObjectStore } from '../objects/object-store.ts';

/** An object store that can be closed. */
export interface ClosableStore {
  store: ObjectStore;
  close(): Promise<void>;
}

/**
 * The objects of an endpoint's own S3.
 *
 * @param endpoint Gives the address when the first object is asked for, as it is not known before.
 */
export function endpointObjects(endpoint: () => string): ClosableStore {
  let opened: Promise<{ store: ObjectStore; close(): void }> | undefined;
  async function open(): Promise<ObjectStore> {
    opened ??= connect(endpoint());
    return (await opened).store;
  }
  return {
    store: {
      read: async (...location) => (await open()).read(...location),
      write: async (...object) => (await open()).write(...object),
      async *list(...location) {
        yield* (await open()).list(...location);
      },
    },
    async close() {
      (await opened)?.close();
    },
  };
}

/** The client of S3 takes long to load, and most programs run no batch jobs. */
async function connect(endpoint: string) {
  const [{ S3Client }, { s3ObjectStore }] = await Promise.all([
    import('@aws-sdk/client-s3'),
    import('../objects/s3-object-store.ts'),
  ]);
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    forcePathStyle: true,
  });
  return { store: s3ObjectStore(client), close: () => client.destroy() };
}

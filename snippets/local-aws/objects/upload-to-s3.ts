import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { joinBytes } from '../wire/join-bytes.ts';

/** Bytes of a part: with S3's limit of 10,000 parts, enough for objects of 80 GB. */
const partBytes = 8_000_000;

/** Where an object is to be. */
export interface ObjectPlace {
  Bucket: string;
  Key: string;
}

/**
 * Uploads bytes of unknown length, whole or not at all: at once when they are few, in parts otherwise.
 *
 * @param client Talks to S3.
 * @param place Where they are to be.
 * @param body Read as it is sent, so that no more than a part is in memory.
 */
export async function uploadToS3(
  client: S3Client,
  place: ObjectPlace,
  body: AsyncIterable<Uint8Array>,
): Promise<void> {
  const parts = cutIntoParts(body);
  const first = await parts.next();
  if (first.done || first.value.length < partBytes) {
    await client.send(new PutObjectCommand({ ...place, Body: first.value ?? new Uint8Array() }));
  } else await uploadParts(client, place, first.value, parts);
}

/** Uploads parts; S3 shows nothing of them until they are complete. */
async function uploadParts(
  client: S3Client,
  place: ObjectPlace,
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): Promise<void> {
  const { UploadId } = await client.send(new CreateMultipartUploadCommand(place));
  const upload = { ...place, UploadId };
  const Parts: CompletedPart[] = [];
  async function send(Body: Uint8Array): Promise<void> {
    const PartNumber = Parts.length + 1;
    const { ETag } = await client.send(new UploadPartCommand({ ...upload, PartNumber, Body }));
    Parts.push({ PartNumber, ETag });
  }
  try {
    await send(first);
    for await (const part of rest) await send(part);
    await client.send(new CompleteMultipartUploadCommand({ ...upload, MultipartUpload: { Parts } }));
  } catch (error) {
    // What went wrong first matters more than whether its traces could be removed.
    await client.send(new AbortMultipartUploadCommand(upload)).catch(() => {});
    throw error;
  }
}

/** Gathers chunks into parts of at least `partBytes`, but for the last. */
async function* cutIntoParts(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  let chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    // The owner of a chunk may use it again.
    chunks.push(chunk.slice());
    size += chunk.length;
    if (size < partBytes) continue;
    yield joinBytes(chunks);
    chunks = [];
    size = 0;
  }
  if (size > 0) yield joinBytes(chunks);
}

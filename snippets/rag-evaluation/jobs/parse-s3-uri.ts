/**
 * Takes an address in S3 apart.
 *
 * @param uri `s3://bucket/key`.
 * @returns The bucket, and the key without a slash before it.
 * @throws {SyntaxError} If it is no such address.
 *
 * @example
 * ```ts
 * import { parseS3Uri } from '@outcrop/snippets/rag-evaluation';
 *
 * console.assert(parseS3Uri('s3://evaluations/out/').key === 'out/');
 * ```
 */
export function parseS3Uri(uri: string): { bucket: string; key: string } {
  const { bucket, key = '' } = /^s3:\/\/(?<bucket>[^/]+)(?:\/(?<key>.*))?$/s.exec(uri)?.groups ?? {};
  if (bucket) return { bucket, key };
  throw new SyntaxError(`Cannot read an address as it must be s3://bucket/key: current value is ${uri}`);
}

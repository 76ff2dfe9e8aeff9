/** A place in S3: an object, or everything that begins with a prefix. */
export interface S3Location {
  bucket: string;
  /** Without a slash at its start; empty for the whole bucket. */
  key: string;
}

/**
 * Takes an S3 URI apart.
 *
 * @param uri Such as `s3://bucket/folder/input.jsonl`.
 */
export function parseS3Uri(uri: string): S3Location {
  const path = uri.replace(/^s3:\/\//, '');
  const slash = path.indexOf('/');
  if (slash < 0) return { bucket: path, key: '' };
  return { bucket: path.slice(0, slash), key: path.slice(slash + 1) };
}

/** Puts an S3 URI together. */
export function s3Uri({ bucket, key }: S3Location): string {
  return `s3://${bucket}/${key}`;
}

/**
 * Makes the ARN of a KMS key out of what names it: its id, an alias, or the ARN itself.
 *
 * @param region The region of the key.
 * @param accountId Twelve digits.
 */
export function kmsKeyArn(key: string, region: string, accountId: string): string {
  if (key.startsWith('arn:')) return key;
  return `arn:aws:kms:${region}:${accountId}:${key.startsWith('alias/') ? key : `key/${key}`}`;
}

import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

/**
 * A log that is kept for three months, encrypted.
 *
 * @param scope What writes it.
 * @param encryptionKey What it is encrypted with.
 * @returns The log.
 */
export function createEncryptedLog(scope: Construct, encryptionKey: IKey): LogGroup {
  return new LogGroup(scope, 'Log', { encryptionKey, retention: RetentionDays.THREE_MONTHS });
}

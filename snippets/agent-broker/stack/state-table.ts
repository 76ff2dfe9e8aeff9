import { AttributeType, BillingMode, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** The names of the state table's attributes, which the state store and the handlers go by. */
export const stateTableAttributes = { key: 'key', expiry: 'expiresAt' } as const;

/**
 * The table of the state records, the broker's decisions, the workers' claims and what was buried.
 *
 * It can be put back to any second of the last 35 days, and stays when the stack is deleted.
 *
 * @param scope The stack.
 * @param encryptionKey What it is encrypted with.
 * @returns The table.
 */
export function createStateTable(scope: Construct, encryptionKey: IKey): Table {
  return new Table(scope, 'State', {
    partitionKey: { name: stateTableAttributes.key, type: AttributeType.STRING },
    timeToLiveAttribute: stateTableAttributes.expiry,
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

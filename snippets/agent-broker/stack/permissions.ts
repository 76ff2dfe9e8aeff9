import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';

/** What functions may be allowed to do; each statement names its actions in full and the resources themselves. */
export const permissions = {
  invokeModel: (modelArns: string[]): PolicyStatement => allow(['bedrock:InvokeModel'], modelArns),

  invokeAgent: (agentAliasArn: string): PolicyStatement => allow(['bedrock:InvokeAgent'], [agentAliasArn]),

  readRegistry: (configurationArn: string): PolicyStatement =>
    allow(['appconfig:StartConfigurationSession', 'appconfig:GetLatestConfiguration'], [configurationArn]),

  send: (queues: readonly IQueue[]): PolicyStatement =>
    allow(
      ['sqs:SendMessage'],
      queues.map((queue) => queue.queueArn),
    ),

  publish: (bus: EventBus): PolicyStatement => allow(['events:PutEvents'], [bus.eventBusArn]),

  keepState: (table: Table): PolicyStatement =>
    allow(['dynamodb:GetItem', 'dynamodb:PutItem'], [table.tableArn]),

  /** What Powertools' idempotency needs beside `keepState`. */
  keepIdempotency: (table: Table): PolicyStatement =>
    allow(['dynamodb:UpdateItem', 'dynamodb:DeleteItem'], [table.tableArn]),

  useKey: (key: IKey): PolicyStatement =>
    allow(
      [
        'kms:Decrypt',
        'kms:DescribeKey',
        'kms:Encrypt',
        'kms:GenerateDataKey',
        'kms:ReEncryptFrom',
        'kms:ReEncryptTo',
      ],
      [key.keyArn],
    ),
};

function allow(actions: string[], resources: string[]): PolicyStatement {
  return new PolicyStatement({ actions, resources });
}

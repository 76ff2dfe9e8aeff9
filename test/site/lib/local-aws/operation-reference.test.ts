import { expect, test } from 'vitest';
import { operationReference } from '../../../../site/lib/local-aws/operation-reference.ts';

const reference = 'https://docs.aws.amazon.com/bedrock/latest/APIReference';

test.each([
  ['bedrock-runtime', 'ConverseStream', `${reference}/API_runtime_ConverseStream.html`],
  ['bedrock', 'ListFoundationModels', `${reference}/API_ListFoundationModels.html`],
  ['bedrock-agent', 'CreateKnowledgeBase', `${reference}/API_agent_CreateKnowledgeBase.html`],
  ['bedrock-agent-runtime', 'Retrieve', `${reference}/API_agent-runtime_Retrieve.html`],
  [
    'eventbridge',
    'PutEvents',
    'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html',
  ],
  [
    'appconfigdata',
    'GetLatestConfiguration',
    'https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_appconfigdata_GetLatestConfiguration.html',
  ],
  [
    'cloudwatch',
    'GetMetricData',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html',
  ],
] as const)('operationReference() of %s %s', (service, name, address) => {
  expect(operationReference({ service, name })).toBe(address);
});

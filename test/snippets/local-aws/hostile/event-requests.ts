import { request, type WireRequest } from './wire-request.ts';

const eventPattern = {
  source: ['broker', { prefix: 'agent.' }],
  detail: {
    seats: [{ numeric: ['>', 0, '<=', 9] }],
    $or: [{ agent: [{ 'anything-but': ['hotels'] }] }, { note: [{ exists: false }, { wildcard: 'a*b' }] }],
  },
};

const eventTarget = {
  Id: 'queue',
  Arn: 'arn:aws:sqs:us-east-1:000000000000:tasks',
  InputTransformer: { InputPathsMap: { agent: '$.detail.agent' }, InputTemplate: '{"to": <agent>}' },
  DeadLetterConfig: { Arn: 'arn:aws:sqs:us-east-1:000000000000:dead' },
  RetryPolicy: { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 },
};

const eventEntry = {
  Source: 'agent.flights',
  DetailType: 'task.completed',
  Detail: '{"agent":"flights","seats":2}',
  Resources: ['trip'],
  Time: 1_735_689_600,
};

function eventsRequest(operation: string, body: object): WireRequest {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `AWSEvents.${operation}` };
  return { ...request('POST', '/', body), headers };
}

/** One request that is in order for each operation of EventBridge and AppConfig. */
export const eventRequests: readonly WireRequest[] = [
  eventsRequest('CreateEventBus', { Name: 'trips', Description: 'Of trips' }),
  eventsRequest('DescribeEventBus', { Name: 'trips' }),
  eventsRequest('ListEventBuses', { NamePrefix: 'tri', Limit: 5 }),
  eventsRequest('PutRule', { Name: 'tasks', EventPattern: JSON.stringify(eventPattern), State: 'ENABLED' }),
  eventsRequest('DescribeRule', { Name: 'tasks' }),
  eventsRequest('ListRules', { EventBusName: 'default', NamePrefix: 'ta' }),
  eventsRequest('PutTargets', { Rule: 'tasks', Targets: [eventTarget] }),
  eventsRequest('ListTargetsByRule', { Rule: 'tasks', Limit: 5 }),
  eventsRequest('PutEvents', { Entries: [eventEntry] }),
  eventsRequest('DisableRule', { Name: 'tasks' }),
  eventsRequest('EnableRule', { Name: 'tasks' }),
  eventsRequest('RemoveTargets', { Rule: 'tasks', Ids: ['queue'] }),
  eventsRequest('DeleteRule', { Name: 'tasks' }),
  eventsRequest('DeleteEventBus', { Name: 'trips' }),
  request('POST', '/configurationsessions', {
    ApplicationIdentifier: 'broker',
    EnvironmentIdentifier: 'test',
    ConfigurationProfileIdentifier: 'agents',
    RequiredMinimumPollIntervalInSeconds: 60,
  }),
  request('GET', '/configuration?configuration_token=mine'),
];

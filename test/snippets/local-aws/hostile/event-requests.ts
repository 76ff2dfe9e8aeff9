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
  request('POST', '/applications', { Name: 'broker', Description: 'Of agents' }),
  request('GET', '/applications?max_results=5'),
  request('POST', '/applications/abc1234/environments', { Name: 'test' }),
  request('GET', '/applications/abc1234/environments?max_results=5'),
  request('POST', '/applications/abc1234/configurationprofiles', { Name: 'agents', LocationUri: 'hosted' }),
  request('GET', '/applications/abc1234/configurationprofiles?type=AWS.Freeform'),
  {
    ...request('POST', '/applications/abc1234/configurationprofiles/abc1234/hostedconfigurationversions', {}),
    headers: { 'content-type': 'application/json', 'latest-version-number': '1', versionlabel: 'first' },
  },
  request('POST', '/deploymentstrategies', {
    Name: 'slow',
    DeploymentDurationInMinutes: 10,
    FinalBakeTimeInMinutes: 5,
    GrowthFactor: 20,
    GrowthType: 'EXPONENTIAL',
  }),
  request('POST', '/applications/abc1234/environments/abc1234/deployments', {
    DeploymentStrategyId: 'AppConfig.AllAtOnce',
    ConfigurationProfileId: 'abc1234',
    ConfigurationVersion: '1',
    LatestDeploymentNumber: 0,
  }),
  request('GET', '/applications/abc1234/environments/abc1234/deployments/1'),
  request('POST', '/configurationsessions', {
    ApplicationIdentifier: 'broker',
    EnvironmentIdentifier: 'test',
    ConfigurationProfileIdentifier: 'agents',
    RequiredMinimumPollIntervalInSeconds: 60,
  }),
  request('GET', '/configuration?configuration_token=mine'),
];

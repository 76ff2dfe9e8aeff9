import {
  AppConfigDataClient,
  type BadRequestException,
  GetLatestConfigurationCommand,
  StartConfigurationSessionCommand,
  type StartConfigurationSessionCommandInput,
} from '@aws-sdk/client-appconfigdata';
import { describe, expect, test } from 'vitest';
import { createLocalAws, fetchRequestHandler } from '../../../../../snippets/local-aws/mod.ts';
import { stillClock } from '../../../../support/still-clock.ts';

const name = { application: 'broker', environment: 'test', profile: 'agents' };
const day = 24 * 3_600_000;

/** An endpoint with a configuration, on a clock that the test moves. */
function anEndpoint() {
  const clock = stillClock(1_000_000_000_000);
  const aws = createLocalAws({ models: [], clock });
  aws.configurations.set(name, '{"agents":[]}');
  const client = new AppConfigDataClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  });
  async function start(input: Partial<StartConfigurationSessionCommandInput> = {}) {
    const { InitialConfigurationToken } = await client.send(
      new StartConfigurationSessionCommand({
        ApplicationIdentifier: 'broker',
        EnvironmentIdentifier: 'test',
        ConfigurationProfileIdentifier: 'agents',
        ...input,
      }),
    );
    return InitialConfigurationToken;
  }
  async function poll(ConfigurationToken: string | undefined) {
    const answer = await client.send(new GetLatestConfigurationCommand({ ConfigurationToken }));
    return { ...answer, text: answer.Configuration?.transformToString() };
  }
  return { aws, clock, start, poll };
}

/** Why a poll is refused. */
async function problem(poll: Promise<unknown>): Promise<unknown> {
  const error = (await poll.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )) as BadRequestException;
  expect(error).toMatchObject({ name: 'BadRequestException', Reason: 'InvalidParameters' });
  return error.Details?.InvalidParameters?.['ConfigurationToken']?.Problem;
}

describe('GetLatestConfiguration', () => {
  test('gives a configuration once, and again when it is another one', async () => {
    const { aws, start, poll } = anEndpoint();
    const first = await poll(await start());
    expect(first).toMatchObject({
      text: '{"agents":[]}',
      ContentType: 'application/json',
      NextPollIntervalInSeconds: 60,
    });
    const second = await poll(first.NextPollConfigurationToken);
    expect(second.text).toBeUndefined();
    expect(aws.configurations.set(name, 'agents: [a]', 'application/x-yaml')).toBe(2);
    const third = await poll(second.NextPollConfigurationToken);
    expect(third).toMatchObject({ text: 'agents: [a]', ContentType: 'application/x-yaml' });
  });

  test('takes a token once', async () => {
    const { start, poll } = anEndpoint();
    const token = await start();
    await poll(token);
    expect(await problem(poll(token))).toBe('Expired');
  });

  test('takes a token for 24 hours', async () => {
    const { clock, start, poll } = anEndpoint();
    const [young, old] = [await start(), await start()];
    clock.advance(day - 1);
    await poll(young);
    clock.advance(1);
    expect(await problem(poll(old))).toBe('Expired');
  });

  test('takes no token that it has not given', async () => {
    const { poll } = anEndpoint();
    expect(await problem(poll('mine'))).toBe('Corrupted');
  });

  test('holds a session to its own interval, and keeps the token of a poll that came too soon', async () => {
    const { clock, start, poll } = anEndpoint();
    const first = await poll(await start({ RequiredMinimumPollIntervalInSeconds: 90 }));
    expect(first.NextPollIntervalInSeconds).toBe(90);
    clock.advance(89_999);
    expect(await problem(poll(first.NextPollConfigurationToken))).toBe('PollIntervalNotSatisfied');
    clock.advance(1);
    expect((await poll(first.NextPollConfigurationToken)).text).toBeUndefined();
  });

  test('ends with reset()', async () => {
    const { aws, start, poll } = anEndpoint();
    const token = await start();
    aws.reset();
    expect(await problem(poll(token))).toBe('Corrupted');
    await expect(start()).rejects.toThrow('Application not found: broker');
  });
});

describe('StartConfigurationSession', () => {
  test.each([
    ['Application', { ApplicationIdentifier: 'none' }],
    ['Environment', { EnvironmentIdentifier: 'none' }],
    ['ConfigurationProfile', { ConfigurationProfileIdentifier: 'none' }],
  ])('names the %s that there is not', async (ResourceType, input) => {
    const { start } = anEndpoint();
    await expect(start(input)).rejects.toThrow(
      expect.objectContaining({
        name: 'ResourceNotFoundException',
        message: `${ResourceType} not found: none`,
        ResourceType,
        ReferencedBy: { [`${ResourceType}Identifier`]: 'none' },
      }),
    );
  });

  test.each([15, 86_400])('takes an interval of %i seconds', async (seconds) => {
    const { start } = anEndpoint();
    expect(await start({ RequiredMinimumPollIntervalInSeconds: seconds })).toEqual(expect.any(String));
  });

  test.each([14, 86_401])('refuses an interval of %i seconds', async (seconds) => {
    const { start } = anEndpoint();
    await expect(start({ RequiredMinimumPollIntervalInSeconds: seconds })).rejects.toThrow(
      expect.objectContaining({ name: 'BadRequestException' }),
    );
  });
});

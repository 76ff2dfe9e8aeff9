import {
  CreateDeploymentStrategyCommand,
  GetDeploymentCommand,
  ListEnvironmentsCommand,
  StartDeploymentCommand,
  type StartDeploymentCommandInput,
} from '@aws-sdk/client-appconfig';
import { describe, expect, test } from 'vitest';
import type { LocalAwsOptions } from '../../../../../snippets/local-aws/mod.ts';
import { aConfiguration } from '../../../../support/a-configuration-client.ts';

const minute = 60_000;

async function deployable(options: LocalAwsOptions = {}) {
  const endpoint = await aConfiguration(options);
  const { client, ids } = endpoint;
  return {
    ...endpoint,
    deploy: (ConfigurationVersion: string, change: Partial<StartDeploymentCommandInput> = {}) =>
      client.send(
        new StartDeploymentCommand({
          ...ids,
          ConfigurationVersion,
          DeploymentStrategyId: 'AppConfig.AllAtOnce',
          ...change,
        }),
      ),
    progress: async (DeploymentNumber = 1) => {
      const told = await client.send(new GetDeploymentCommand({ ...ids, DeploymentNumber }));
      return [told.State, told.PercentageComplete];
    },
  };
}

describe('StartDeployment', () => {
  test('gives a version to clients at once, and another one after it', async () => {
    const { deploy, read, clock } = await deployable();
    await expect(read()).rejects.toThrow('No configuration has been deployed.');
    await deploy('1');
    expect(await read()).toBe('one');
    clock.advance(10 * minute);
    await deploy('v-two');
    expect(await read()).toBe('two');
  });

  test('tells of itself as GetDeployment does', async () => {
    const { deploy, client, ids, clock } = await deployable();
    const started = await deploy('v-two', { Description: 'Second' });
    const { $metadata, ...told } = started;
    expect($metadata.httpStatusCode).toBe(201);
    expect(told).toEqual({
      ...ids,
      DeploymentStrategyId: 'AppConfig.AllAtOnce',
      DeploymentNumber: 1,
      ConfigurationName: 'agents',
      ConfigurationLocationUri: 'hosted',
      ConfigurationVersion: '2',
      VersionLabel: 'v-two',
      Description: 'Second',
      DeploymentDurationInMinutes: 0,
      GrowthType: 'LINEAR',
      GrowthFactor: 100,
      FinalBakeTimeInMinutes: 10,
      State: 'BAKING',
      PercentageComplete: 100,
      StartedAt: new Date(clock.now()),
    });
    clock.advance(10 * minute);
    const later = await client.send(new GetDeploymentCommand({ ...ids, DeploymentNumber: 1 }));
    expect(later).toMatchObject({ State: 'COMPLETE', CompletedAt: new Date(clock.now()) });
  });

  test('goes by its strategy and the clock of the endpoint', async () => {
    const { deploy, progress, clock, client } = await deployable();
    const strategy = { DeploymentDurationInMinutes: 10, GrowthFactor: 20, FinalBakeTimeInMinutes: 5 };
    const { Id } = await client.send(new CreateDeploymentStrategyCommand({ Name: 'slow', ...strategy }));
    await deploy('1', { DeploymentStrategyId: Id });
    const seen = [await progress()];
    for (const ms of [2 * minute - 1, 1, 8 * minute - 1, 1, 5 * minute - 1, 1]) {
      clock.advance(ms);
      seen.push(await progress());
    }
    expect(seen).toEqual([
      ['DEPLOYING', 20],
      ['DEPLOYING', 20],
      ['DEPLOYING', 40],
      ['DEPLOYING', 100],
      ['BAKING', 100],
      ['BAKING', 100],
      ['COMPLETE', 100],
    ]);
  });

  test('doubles its share where it grows exponentially', async () => {
    const { deploy, progress, clock, client } = await deployable();
    const strategy = { DeploymentDurationInMinutes: 2, GrowthFactor: 25, GrowthType: 'EXPONENTIAL' } as const;
    const { Id } = await client.send(new CreateDeploymentStrategyCommand({ Name: 'double', ...strategy }));
    await deploy('1', { DeploymentStrategyId: Id });
    const seen = [await progress()];
    for (const ms of [minute - 1, 1, minute]) {
      clock.advance(ms);
      seen.push(await progress());
    }
    expect(seen).toEqual([
      ['DEPLOYING', 25],
      ['DEPLOYING', 25],
      ['DEPLOYING', 50],
      ['COMPLETE', 100],
    ]);
  });

  test('reaches some clients before others, which keep what was there', async () => {
    const { deploy, read, clock } = await deployable();
    await deploy('1');
    clock.advance(10 * minute);
    await deploy('2', { DeploymentStrategyId: 'AppConfig.Linear20PercentEvery6Minutes' });
    const counts = [];
    for (const ms of [0, 12 * minute, 12 * minute]) {
      clock.advance(ms);
      const texts = await Promise.all(Array.from({ length: 100 }, read));
      counts.push(texts.filter((text) => text === 'two').length);
    }
    // 20 %, 60 % and all of 100 clients, each of which has its own chance: 5 standard deviations around 20 and 60.
    expect(counts[0]).toBeGreaterThan(0);
    expect(counts[0]).toBeLessThan(40);
    expect(counts[1]).toBeGreaterThan(35);
    expect(counts[1]).toBeLessThan(85);
    expect(counts[2]).toBe(100);
  });

  test('is complete at once where the endpoint has no latency', async () => {
    const { deploy, progress, read } = await deployable({ latency: 'none' });
    await deploy('1', { DeploymentStrategyId: 'AppConfig.Canary10Percent20Minutes' });
    expect(await progress()).toEqual(['COMPLETE', 100]);
    await deploy('2');
    expect(await read()).toBe('two');
  });

  test('refuses a second one until the first is complete, and the environment tells so', async () => {
    const { deploy, clock, client, ids } = await deployable();
    const stateNow = async () =>
      (await client.send(new ListEnvironmentsCommand(ids))).Items?.map(({ State }) => State);
    await deploy('1');
    clock.advance(10 * minute - 1);
    await expect(deploy('2')).rejects.toThrow(
      expect.objectContaining({
        name: 'ConflictException',
        message: 'Deployment already in progress for this environment.',
        $metadata: expect.objectContaining({ httpStatusCode: 409 }),
      }),
    );
    expect(await stateNow()).toEqual(['DEPLOYING']);
    clock.advance(1);
    expect(await stateNow()).toEqual(['READY_FOR_DEPLOYMENT']);
    expect((await deploy('2')).DeploymentNumber).toBe(2);
  });

  test('holds the caller to the last deployment that it has seen', async () => {
    const { deploy } = await deployable({ latency: 'none' });
    await deploy('1', { LatestDeploymentNumber: 0 });
    await expect(deploy('2', { LatestDeploymentNumber: 0 })).rejects.toThrow(
      'Cannot start a deployment after 0 as the latest deployment is 1.',
    );
    expect((await deploy('2', { LatestDeploymentNumber: 1 })).DeploymentNumber).toBe(2);
  });

  test.each<[Partial<StartDeploymentCommandInput>, string]>([
    [{ ApplicationId: 'none' }, 'Application not found: none'],
    // On AWS, too, what a client polls may be a name, and what is deployed is an id.
    [{ ApplicationId: 'broker' }, 'Application not found: broker'],
    [{ EnvironmentId: 'none' }, 'Environment not found: none'],
    [{ ConfigurationProfileId: 'none' }, 'ConfigurationProfile not found: none'],
    [{ ConfigurationVersion: '3' }, 'HostedConfigurationVersion not found: 3'],
    [{ DeploymentStrategyId: 'none' }, 'DeploymentStrategy not found: none'],
  ])('names what there is not: %j', async (change, message) => {
    const { deploy } = await deployable();
    await expect(deploy('1', change)).rejects.toThrow(
      expect.objectContaining({ name: 'ResourceNotFoundException', message }),
    );
  });
});

describe('GetDeployment', () => {
  test('knows the deployment of configurations.set(), and no other', async () => {
    const { aws, progress } = await deployable();
    aws.configurations.set({ application: 'broker', environment: 'test', profile: 'agents' }, '{}');
    expect(await progress(1)).toEqual(['COMPLETE', 100]);
    await expect(progress(2)).rejects.toThrow(
      expect.objectContaining({ name: 'ResourceNotFoundException', message: 'Deployment not found: 2' }),
    );
  });
});

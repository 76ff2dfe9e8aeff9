import {
  CreateApplicationCommand,
  CreateConfigurationProfileCommand,
  type CreateConfigurationProfileCommandInput,
  CreateDeploymentStrategyCommand,
  type CreateDeploymentStrategyCommandInput,
  CreateEnvironmentCommand,
  CreateHostedConfigurationVersionCommand,
  type CreateHostedConfigurationVersionCommandInput,
  ListApplicationsCommand,
  ListConfigurationProfilesCommand,
} from '@aws-sdk/client-appconfig';
import { describe, expect, test } from 'vitest';
import { aConfiguration, aConfigurationClient } from '../../../../support/a-configuration-client.ts';

/** An endpoint with a configuration, and what makes another version of it. */
async function aStore() {
  const endpoint = await aConfiguration();
  const put = (change: Partial<CreateHostedConfigurationVersionCommandInput> = {}) =>
    endpoint.client.send(
      new CreateHostedConfigurationVersionCommand({
        ...endpoint.ids,
        Content: new TextEncoder().encode('three'),
        ContentType: 'text/plain',
        ...change,
      }),
    );
  return { ...endpoint, put };
}

function badRequest(message: string) {
  return expect.objectContaining({ name: 'BadRequestException', message });
}

describe('CreateHostedConfigurationVersion', () => {
  test('gives back what it stores, with its number', async () => {
    const { put, ids } = await aStore();
    const { Content, $metadata, ...told } = await put({ Description: 'Third', VersionLabel: 'v3' });
    expect($metadata.httpStatusCode).toBe(201);
    expect(Content?.transformToString()).toBe('three');
    expect(told).toEqual({
      ApplicationId: ids.ApplicationId,
      ConfigurationProfileId: ids.ConfigurationProfileId,
      VersionNumber: 3,
      ContentType: 'text/plain',
      Description: 'Third',
      VersionLabel: 'v3',
    });
  });

  test('stores bytes that are no text', async () => {
    const { put } = await aStore();
    const bytes = new Uint8Array([0, 255, 128, 10]);
    const { Content } = await put({ Content: bytes, ContentType: 'application/octet-stream' });
    expect(new Uint8Array(Content ?? [])).toEqual(bytes);
  });

  test('holds the caller to the last version that it has seen', async () => {
    const { put } = await aStore();
    await expect(put({ LatestVersionNumber: 1 })).rejects.toThrow(
      expect.objectContaining({
        name: 'ConflictException',
        message: 'Cannot create a version after 1 as the latest version is 2.',
      }),
    );
    expect((await put({ LatestVersionNumber: 2 })).VersionNumber).toBe(3);
  });

  test('takes 2 MB, and no byte more', async () => {
    const { put } = await aStore();
    expect((await put({ Content: new Uint8Array(2_048 * 1_024) })).VersionNumber).toBe(3);
    await expect(put({ Content: new Uint8Array(2_048 * 1_024 + 1) })).rejects.toThrow(
      expect.objectContaining({
        name: 'PayloadTooLargeException',
        message: 'The configuration must be 2048 KB or smaller.',
        Measure: 'KILOBYTES',
        Limit: 2_048,
        $metadata: expect.objectContaining({ httpStatusCode: 413 }),
      }),
    );
  });

  test('refuses a label that could be a number', async () => {
    const { put } = await aStore();
    expect((await put({ VersionLabel: '1.0' })).VersionLabel).toBe('1.0');
    await expect(put({ VersionLabel: '10' })).rejects.toThrow(
      badRequest(
        "1 validation error detected: Value '10' at 'VersionLabel' failed to satisfy constraint: Member must satisfy regular expression pattern: .*[^0-9].*",
      ),
    );
  });
});

describe('CreateConfigurationProfile', () => {
  test.each<[Partial<CreateConfigurationProfileCommandInput>, string]>([
    [
      { LocationUri: 's3://rocks/agents.json' },
      'LocationUri s3://rocks/agents.json is not supported: the endpoint has the hosted store alone.',
    ],
    [
      { Type: 'AWS.AppConfig.FeatureFlags' },
      'Type AWS.AppConfig.FeatureFlags is not supported: the endpoint has AWS.Freeform alone.',
    ],
    [{ Validators: [{ Type: 'JSON_SCHEMA', Content: '{}' }] }, 'Validators are not supported.'],
  ])('refuses what the endpoint would not do: %j', async (change, message) => {
    const { client, ids } = await aStore();
    const input = { ApplicationId: ids.ApplicationId, Name: 'flags', LocationUri: 'hosted', ...change };
    await expect(client.send(new CreateConfigurationProfileCommand(input))).rejects.toThrow(
      badRequest(message),
    );
  });

  test('makes what ListConfigurationProfiles finds', async () => {
    const { client, ids } = await aStore();
    const list = async (Type?: string) =>
      (await client.send(new ListConfigurationProfilesCommand({ ...ids, Type }))).Items;
    const found = [
      {
        ApplicationId: ids.ApplicationId,
        Id: ids.ConfigurationProfileId,
        Name: 'agents',
        LocationUri: 'hosted',
        Type: 'AWS.Freeform',
      },
    ];
    expect(await list()).toEqual(found);
    expect(await list('AWS.Freeform')).toEqual(found);
    expect(await list('AWS.AppConfig.FeatureFlags')).toEqual([]);
  });
});

describe('CreateDeploymentStrategy', () => {
  const least = { Name: 's', DeploymentDurationInMinutes: 0, GrowthFactor: 1 };

  test('fills in what is left out', async () => {
    const { client } = aConfigurationClient();
    const { Id, $metadata, ...told } = await client.send(new CreateDeploymentStrategyCommand(least));
    expect(Id).toMatch(/^[a-z0-9]{7}$/);
    expect(told).toEqual({
      ...least,
      FinalBakeTimeInMinutes: 0,
      GrowthType: 'LINEAR',
      ReplicateTo: 'NONE',
    });
  });

  test.each<[keyof CreateDeploymentStrategyCommandInput, number, number]>([
    ['DeploymentDurationInMinutes', 0, 1_440],
    ['FinalBakeTimeInMinutes', 0, 1_440],
    ['GrowthFactor', 1, 100],
  ])('holds %s between %i and %i', async (member, low, high) => {
    const { client } = aConfigurationClient();
    const create = (value: number) =>
      client.send(new CreateDeploymentStrategyCommand({ ...least, [member]: value }));
    for (const value of [low, high]) expect(await create(value)).toMatchObject({ [member]: value });
    const told = (value: number) =>
      `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: Member must have value`;
    await expect(create(low - 1)).rejects.toThrow(
      badRequest(`${told(low - 1)} greater than or equal to ${low}`),
    );
    await expect(create(high + 1)).rejects.toThrow(
      badRequest(`${told(high + 1)} less than or equal to ${high}`),
    );
  });
});

describe("AppConfig's quotas", () => {
  test('let in 100 applications, which ListApplications gives page by page', async () => {
    const { client } = aConfigurationClient();
    for (let number = 0; number < 100; number++) {
      await client.send(new CreateApplicationCommand({ Name: `app-${number}` }));
    }
    await expect(client.send(new CreateApplicationCommand({ Name: 'another' }))).rejects.toThrow(
      expect.objectContaining({
        name: 'ServiceQuotaExceededException',
        message: 'The limit of 100 applications is reached.',
        $metadata: expect.objectContaining({ httpStatusCode: 402 }),
      }),
    );
    const names: unknown[] = [];
    let NextToken: string | undefined;
    do {
      const page = await client.send(new ListApplicationsCommand({ MaxResults: 40, NextToken }));
      names.push(...(page.Items ?? []).map(({ Name }) => Name));
      NextToken = page.NextToken;
    } while (NextToken);
    expect(names).toEqual(Array.from({ length: 100 }, (_, number) => `app-${number}`));
  });

  test('let in 20 environments of an application', async () => {
    const { client, ids } = await aStore();
    const create = (Name: string) => client.send(new CreateEnvironmentCommand({ ...ids, Name }));
    for (let number = 2; number <= 20; number++) await create(`env-${number}`);
    await expect(create('another')).rejects.toThrow(
      'The limit of 20 environments of an application is reached.',
    );
  });

  test.each([0, 51])('no page has %i members', async (MaxResults) => {
    const { client } = aConfigurationClient();
    await expect(client.send(new ListApplicationsCommand({ MaxResults }))).rejects.toThrow(
      expect.objectContaining({ name: 'BadRequestException' }),
    );
  });

  test('no page has a token that is none of ours', async () => {
    const { client } = aConfigurationClient();
    await expect(client.send(new ListApplicationsCommand({ NextToken: 'mine' }))).rejects.toThrow(
      badRequest('The provided nextToken is invalid.'),
    );
  });
});

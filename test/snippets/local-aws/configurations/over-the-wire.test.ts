import {
  AppConfigClient,
  CreateApplicationCommand,
  CreateConfigurationProfileCommand,
  CreateEnvironmentCommand,
  CreateHostedConfigurationVersionCommand,
  StartDeploymentCommand,
} from '@aws-sdk/client-appconfig';
import {
  AppConfigDataClient,
  GetLatestConfigurationCommand,
  StartConfigurationSessionCommand,
} from '@aws-sdk/client-appconfigdata';
import { expect, onTestFinished, test } from 'vitest';
import { startLocalAws } from '../../../support/local-aws.ts';

test('a configuration that is set over the wire, as on AWS, is read over the wire', async () => {
  const { settings } = await startLocalAws();
  const control = new AppConfigClient(settings);
  const data = new AppConfigDataClient(settings);
  onTestFinished(() => {
    control.destroy();
    data.destroy();
  });
  const { Id: ApplicationId } = await control.send(new CreateApplicationCommand({ Name: 'broker' }));
  const { Id: EnvironmentId } = await control.send(
    new CreateEnvironmentCommand({ ApplicationId, Name: 'live' }),
  );
  const { Id: ConfigurationProfileId } = await control.send(
    new CreateConfigurationProfileCommand({ ApplicationId, Name: 'agents', LocationUri: 'hosted' }),
  );
  const ids = { ApplicationId, EnvironmentId, ConfigurationProfileId };
  const document = { Content: new TextEncoder().encode('{"agents":[]}'), ContentType: 'application/json' };
  const { VersionNumber } = await control.send(
    new CreateHostedConfigurationVersionCommand({ ...ids, ...document }),
  );
  await control.send(
    new StartDeploymentCommand({
      ...ids,
      ConfigurationVersion: String(VersionNumber),
      DeploymentStrategyId: 'AppConfig.AllAtOnce',
    }),
  );
  const { InitialConfigurationToken } = await data.send(
    new StartConfigurationSessionCommand({
      ApplicationIdentifier: 'broker',
      EnvironmentIdentifier: EnvironmentId,
      ConfigurationProfileIdentifier: 'agents',
    }),
  );
  const latest = await data.send(
    new GetLatestConfigurationCommand({ ConfigurationToken: InitialConfigurationToken }),
  );
  expect(latest.ContentType).toBe('application/json');
  expect(latest.Configuration?.transformToString()).toBe('{"agents":[]}');
});

import {
  AppConfigClient,
  CreateApplicationCommand,
  CreateConfigurationProfileCommand,
  CreateEnvironmentCommand,
  CreateHostedConfigurationVersionCommand,
} from '@aws-sdk/client-appconfig';
import {
  AppConfigDataClient,
  GetLatestConfigurationCommand,
  StartConfigurationSessionCommand,
} from '@aws-sdk/client-appconfigdata';
import { createLocalAws, fetchRequestHandler, type LocalAwsOptions } from '../../snippets/local-aws/mod.ts';
import { stillClock } from './still-clock.ts';

/** An endpoint on a clock that the test moves, and clients of its AppConfig without a network. */
export function aConfigurationClient(options: LocalAwsOptions = {}) {
  const clock = stillClock(Date.UTC(2025, 0, 1));
  const aws = createLocalAws({ models: [], clock, ...options });
  const settings = {
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    maxAttempts: 1,
    requestHandler: fetchRequestHandler(aws.fetch),
  };
  return { aws, clock, client: new AppConfigClient(settings), data: new AppConfigDataClient(settings) };
}

/** The same with a configuration that has two versions, `one` and `two`, and no deployment yet. */
export async function aConfiguration(options: LocalAwsOptions = {}) {
  const endpoint = aConfigurationClient(options);
  const { client, data } = endpoint;
  const application = await client.send(new CreateApplicationCommand({ Name: 'broker' }));
  const ApplicationId = application.Id;
  const environment = await client.send(new CreateEnvironmentCommand({ ApplicationId, Name: 'test' }));
  const profile = await client.send(
    new CreateConfigurationProfileCommand({ ApplicationId, Name: 'agents', LocationUri: 'hosted' }),
  );
  const ids = { ApplicationId, EnvironmentId: environment.Id, ConfigurationProfileId: profile.Id };
  for (const text of ['one', 'two']) {
    await client.send(
      new CreateHostedConfigurationVersionCommand({
        ...ids,
        Content: new TextEncoder().encode(text),
        ContentType: 'text/plain',
        VersionLabel: `v-${text}`,
      }),
    );
  }

  /** What a client that begins now is given. */
  async function read(): Promise<string | undefined> {
    const { InitialConfigurationToken } = await data.send(
      new StartConfigurationSessionCommand({
        ApplicationIdentifier: 'broker',
        EnvironmentIdentifier: 'test',
        ConfigurationProfileIdentifier: 'agents',
      }),
    );
    const latest = new GetLatestConfigurationCommand({ ConfigurationToken: InitialConfigurationToken });
    return (await data.send(latest)).Configuration?.transformToString();
  }
  return { ...endpoint, ids, read };
}

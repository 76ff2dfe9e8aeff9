import {
  type AppConfigDataClient,
  BadRequestException,
  GetLatestConfigurationCommand,
  StartConfigurationSessionCommand,
} from '@aws-sdk/client-appconfigdata';

/** Which configuration is asked for. */
export interface AppConfigPlace {
  /** Talks to AppConfig; it stays the caller's to close. */
  client: AppConfigDataClient;
  /** The application's name or id. */
  application: string;
  /** The environment's name or id. */
  environment: string;
  /** The configuration profile's name or id. */
  profile: string;
}

/** What a poll brought. */
export interface AppConfigPoll {
  /** The document; nothing if it is the one of the last poll still. */
  document: string | undefined;
  /** Milliseconds for which AppConfig wants no other poll. */
  waitMs: number;
}

/** Seconds between polls that AppConfig lets a session ask for. Source: StartConfigurationSession in its API reference. */
const [shortest, longest] = [15, 86_400];

/**
 * Begins to follow a configuration, with the first poll.
 *
 * @param place Which configuration.
 * @param minPollMs Milliseconds between polls that the session asks for.
 * @returns Polls; a token that has expired or was used leads to a new session, which brings the whole document again.
 */
export function appConfigSession(place: AppConfigPlace, minPollMs: number): () => Promise<AppConfigPoll> {
  let token: string | undefined;

  async function start() {
    const { InitialConfigurationToken } = await place.client.send(
      new StartConfigurationSessionCommand({
        ApplicationIdentifier: place.application,
        EnvironmentIdentifier: place.environment,
        ConfigurationProfileIdentifier: place.profile,
        RequiredMinimumPollIntervalInSeconds: Math.min(
          Math.max(Math.ceil(minPollMs / 1000), shortest),
          longest,
        ),
      }),
    );
    return await ask(InitialConfigurationToken);
  }

  function ask(ConfigurationToken: string | undefined) {
    return place.client.send(new GetLatestConfigurationCommand({ ConfigurationToken }));
  }

  async function latest() {
    const used = token;
    // A token is good for one request, even for one whose answer is lost.
    token = undefined;
    if (used === undefined) return await start();
    return await ask(used).catch((error) => {
      if (error instanceof BadRequestException) return start();
      throw error;
    });
  }

  return async () => {
    const { Configuration, NextPollConfigurationToken, NextPollIntervalInSeconds = 0 } = await latest();
    token = NextPollConfigurationToken;
    return {
      document: Configuration?.length ? new TextDecoder().decode(Configuration) : undefined,
      waitMs: NextPollIntervalInSeconds * 1000,
    };
  };
}

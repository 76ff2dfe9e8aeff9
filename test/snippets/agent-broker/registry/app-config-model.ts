import {
  type AppConfigDataClient,
  BadRequestException,
  GetLatestConfigurationCommand,
  type StartConfigurationSessionCommand,
} from '@aws-sdk/client-appconfigdata';
import type { Clock } from '@outcrop/snippets/agent-broker';

/** What a client of AppConfig sees, with switches that no endpoint has. */
export interface AppConfigModel {
  client: AppConfigDataClient;
  /** What is deployed. */
  document: string;
  /** Set: the next answer is lost, after its token was used. */
  losesAnswer: boolean;
  /** What was asked, in order. */
  readonly asked: string[];
}

/**
 * The rules of AppConfig for tokens: good once, for 24 hours, no sooner than the interval, and an empty answer where
 * the client has the document already.
 *
 * @param clock Its time.
 * @param intervalSeconds The interval that it wants, if it is longer than that of the session.
 */
export function appConfigModel(clock: Pick<Clock, 'now'>, intervalSeconds = 0): AppConfigModel {
  const tokens = new Map<string, { from: number; until: number; interval: number; has: string }>();
  let issued = 0;

  function issue(interval: number, from: number, has: string): string {
    issued += 1;
    tokens.set(`token-${issued}`, { from, until: clock.now() + 24 * 3_600_000, interval, has });
    return `token-${issued}`;
  }

  function poll(name: string) {
    const token = tokens.get(name);
    tokens.delete(name);
    if (!token || clock.now() < token.from || clock.now() > token.until) {
      throw new BadRequestException({ message: 'Request token is not valid', $metadata: {} });
    }
    const interval = Math.max(token.interval, intervalSeconds);
    return {
      Configuration: new TextEncoder().encode(token.has === model.document ? '' : model.document),
      NextPollConfigurationToken: issue(interval, clock.now() + interval * 1000, model.document),
      NextPollIntervalInSeconds: interval,
    };
  }

  const model = {
    client: {
      async send(command: GetLatestConfigurationCommand | StartConfigurationSessionCommand) {
        if (command instanceof GetLatestConfigurationCommand) {
          model.asked.push('poll');
          const answer = poll(command.input.ConfigurationToken ?? '');
          if (!model.losesAnswer) return answer;
          model.losesAnswer = false;
          throw new Error('socket hang up');
        }
        model.asked.push('session');
        const interval = command.input.RequiredMinimumPollIntervalInSeconds ?? 60;
        return { InitialConfigurationToken: issue(interval, clock.now(), '') };
      },
    } as unknown as AppConfigDataClient,
    document: '',
    losesAnswer: false,
    asked: [] as string[],
  };
  return model;
}

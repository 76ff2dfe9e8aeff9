import type { Clock } from '../clock/clock.ts';
import { type Random, seededRandom } from '../random.ts';
import type {
  ConfigurationEnvironment,
  ConfigurationProfile,
  ConfigurationVersion,
} from './configuration-application.ts';
import { configurationError } from './configuration-error.ts';
import { deploymentProgress } from './deployment-progress.ts';

/** How long a token can be used, in milliseconds. */
const tokenLifeMs = 24 * 3_600_000;

/** Seconds between two polls, where a session doesn't ask for more. */
const defaultPollSeconds = 60;

/** What a client polls. */
export interface SessionSubject {
  environment: ConfigurationEnvironment;
  profile: ConfigurationProfile;
  /** Seconds that must lie between two polls. */
  minimumPollSeconds?: number | undefined;
}

interface Session extends SessionSubject {
  /** Whether it is among the first that a gradual deployment reaches: at least 0 and less than 100. */
  place: number;
  /** What the client has. */
  seen?: ConfigurationVersion;
  /** No poll before, in milliseconds since 1970. */
  notBefore: number;
}

interface Token {
  session: Session;
  expiresAt: number;
  isUsed: boolean;
}

/** What a poll finds. */
export interface PolledConfiguration {
  /** Nothing, where the client has it already. */
  version?: ConfigurationVersion | undefined;
  nextToken: string;
  pollSeconds: number;
}

/** The sessions in which clients poll for configurations; each of their tokens is good for one poll. */
export class ConfigurationSessions {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #tokens = new Map<string, Token>();

  constructor(seed: string, clock: Clock) {
    this.#clock = clock;
    this.#random = seededRandom(seed, 'configuration sessions');
  }

  /** Opens a session, and gives the token for its first poll. */
  start(subject: SessionSubject): string {
    return this.#newToken({ ...subject, place: this.#random() * 100, notBefore: 0 });
  }

  /**
   * Gives the configuration that is in effect, if it is another one than last time.
   *
   * @throws {ServiceError} BadRequestException, if the token is none, was used, or is too old, or the poll comes too
   * soon; ResourceNotFoundException, if nothing was deployed.
   */
  poll(text: string): PolledConfiguration {
    const now = this.#clock.now();
    const token = this.#tokens.get(text);
    if (!token) throw badToken('Corrupted', 'The token is not valid.');
    const { session } = token;
    if (token.isUsed || now >= token.expiresAt) throw badToken('Expired', 'The token has expired.');
    if (now < session.notBefore) {
      throw badToken('PollIntervalNotSatisfied', 'The request was made before the poll interval had passed.');
    }
    const current = currentVersion(session, now);
    token.isUsed = true;
    const version = current === session.seen ? undefined : current;
    session.seen = current;
    const { minimumPollSeconds = 0 } = session;
    session.notBefore = now + minimumPollSeconds * 1_000;
    const pollSeconds = Math.max(minimumPollSeconds, defaultPollSeconds);
    return { version, nextToken: this.#newToken(session), pollSeconds };
  }

  /** Forgets all sessions. */
  reset(): void {
    this.#tokens.clear();
  }

  #newToken(session: Session): string {
    const now = this.#clock.now();
    for (const [text, { expiresAt }] of this.#tokens) {
      // They are in the order of their age. One that is gone is as wrong as one that never was.
      if (expiresAt + tokenLifeMs > now) break;
      this.#tokens.delete(text);
    }
    const text = btoa(`${crypto.randomUUID()}${crypto.randomUUID()}`);
    this.#tokens.set(text, { session, expiresAt: now + tokenLifeMs, isUsed: false });
    return text;
  }
}

function currentVersion({ environment, profile, place }: Session, now: number): ConfigurationVersion {
  const deployment = environment.deployments.findLast(
    (each) => each.profile === profile && deploymentProgress(each, now).percentage > place,
  );
  if (deployment) return deployment.version;
  throw configurationError('ResourceNotFoundException', 'No configuration has been deployed.', {
    fields: { ResourceType: 'Deployment', ReferencedBy: { ConfigurationToken: profile.name } },
  });
}

function badToken(Problem: 'Corrupted' | 'Expired' | 'PollIntervalNotSatisfied', message: string) {
  return configurationError('BadRequestException', message, {
    fields: {
      Reason: 'InvalidParameters',
      Details: { InvalidParameters: { ConfigurationToken: { Problem } } },
    },
  });
}

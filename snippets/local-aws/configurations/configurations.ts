import type { Clock } from '../clock/clock.ts';
import { randomText } from '../jobs/random-text.ts';
import { type Random, seededRandom } from '../random.ts';
import type {
  ConfigurationApplication,
  ConfigurationDeployment,
  ConfigurationEnvironment,
  ConfigurationProfile,
  ConfigurationVersion,
  DeploymentStrategy,
  Named,
} from './configuration-application.ts';
import { configurationError } from './configuration-error.ts';
import { configurationQuotas } from './configuration-quotas.ts';
import { ConfigurationSessions, type SessionSubject } from './configuration-sessions.ts';
import { deploymentProgress } from './deployment-progress.ts';
import { findNamed, getById, getNamed } from './find-named.ts';
import { allAtOnce, predefinedStrategies } from './predefined-strategies.ts';

/** What an endpoint's configurations work with. */
export interface ConfigurationsOptions {
  seed: string;
  clock: Clock;
  /** Whether deployments are complete at once, whatever their strategy says. */
  instant: boolean;
}

/** What a configuration is called. */
export interface ConfigurationName {
  application: string;
  environment: string;
  profile: string;
}

type NewNamed = Omit<Named, 'id'>;
type NewDeployment = Omit<ConfigurationDeployment, 'number' | 'startedAt' | 'isInstant'>;

/** The AppConfig of an endpoint. */
export class Configurations {
  readonly #options: ConfigurationsOptions;
  readonly sessions: ConfigurationSessions;
  #applications: ConfigurationApplication[] = [];
  #strategies: DeploymentStrategy[] = [];
  readonly #random: Random;

  constructor(options: ConfigurationsOptions) {
    this.#options = options;
    this.sessions = new ConfigurationSessions(options.seed, options.clock);
    this.#random = seededRandom(options.seed, 'configurations');
  }

  /**
   * Sets a configuration: everybody gets it with the next poll. What it belongs to is made where there is none.
   *
   * @param content Text, or bytes.
   * @returns The number of its version.
   */
  set(
    { application, environment, profile }: ConfigurationName,
    content: string | Uint8Array,
    contentType = 'application/json',
  ): number {
    const owner = findNamed(this.#applications, application) ?? this.createApplication({ name: application });
    const place =
      findNamed(owner.environments, environment) ?? this.createEnvironment(owner, { name: environment });
    const subject =
      findNamed(owner.profiles, profile) ??
      this.createProfile(owner, { name: profile, type: 'AWS.Freeform' });
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const version = this.createVersion(subject, { content: bytes, contentType });
    this.#start(place, { profile: subject, version, strategy: allAtOnce }, true);
    return version.number;
  }

  /** All applications, the oldest first. */
  applications(): readonly ConfigurationApplication[] {
    return this.#applications;
  }

  /** @throws {ServiceError} ServiceQuotaExceededException */
  createApplication(named: NewNamed): ConfigurationApplication {
    holdQuota('applications', this.#applications);
    const application = { ...named, id: this.#newId(), environments: [], profiles: [] };
    this.#applications.push(application);
    return application;
  }

  /** @throws {ServiceError} ServiceQuotaExceededException */
  createEnvironment(application: ConfigurationApplication, named: NewNamed): ConfigurationEnvironment {
    holdQuota('environments', application.environments);
    const environment = { ...named, id: this.#newId(), deployments: [] };
    application.environments.push(environment);
    return environment;
  }

  /**
   * Gives an application a configuration, which has no version yet.
   *
   * @throws {ServiceError} ServiceQuotaExceededException
   */
  createProfile(
    application: ConfigurationApplication,
    named: NewNamed & { type: string },
  ): ConfigurationProfile {
    holdQuota('configurationProfiles', application.profiles);
    const profile = { ...named, id: this.#newId(), versions: [] };
    application.profiles.push(profile);
    return profile;
  }

  /**
   * Gives a configuration a version.
   *
   * @param latest The number that the last one must have, where one has looked.
   * @throws {ServiceError} ConflictException, if it has another one.
   */
  createVersion(
    { versions }: ConfigurationProfile,
    version: Omit<ConfigurationVersion, 'number'>,
    latest: number = versions.length,
  ): ConfigurationVersion {
    if (latest !== versions.length) {
      const rule = `the latest version is ${versions.length}`;
      throw configurationError('ConflictException', `Cannot create a version after ${latest} as ${rule}.`);
    }
    const created = { ...version, number: versions.length + 1 };
    versions.push(created);
    return created;
  }

  /**
   * Makes a way to deploy.
   *
   * @throws {ServiceError} ServiceQuotaExceededException
   */
  createStrategy(strategy: Omit<DeploymentStrategy, 'id'>): DeploymentStrategy {
    holdQuota('deploymentStrategies', this.#strategies);
    const created = { ...strategy, id: this.#newId() };
    this.#strategies.push(created);
    return created;
  }

  /**
   * Starts to deploy a version.
   *
   * @param latest The number that the environment's last deployment must have, where one has looked.
   * @throws {ServiceError} ConflictException, if it has another one, or still runs.
   */
  deploy(
    environment: ConfigurationEnvironment,
    deployment: NewDeployment,
    latest: number = environment.deployments.length,
  ): ConfigurationDeployment {
    const { deployments } = environment;
    if (latest !== deployments.length) {
      const rule = `the latest deployment is ${deployments.length}`;
      throw configurationError('ConflictException', `Cannot start a deployment after ${latest} as ${rule}.`);
    }
    const now = this.#options.clock.now();
    if (deployments.some((each) => deploymentProgress(each, now).state !== 'COMPLETE')) {
      throw configurationError('ConflictException', 'Deployment already in progress for this environment.');
    }
    return this.#start(environment, deployment, this.#options.instant);
  }

  /**
   * What a client is to poll.
   *
   * @param name Ids or names.
   * @throws {ServiceError} ResourceNotFoundException
   */
  subject(name: ConfigurationName): Pick<SessionSubject, 'environment' | 'profile'> {
    const application = getNamed(this.#applications, name.application, 'Application');
    return {
      environment: getNamed(application.environments, name.environment, 'Environment'),
      profile: getNamed(application.profiles, name.profile, 'ConfigurationProfile'),
    };
  }

  /** @throws {ServiceError} ResourceNotFoundException */
  application(id: string): ConfigurationApplication {
    return getById(this.#applications, id, 'Application');
  }

  /** @throws {ServiceError} ResourceNotFoundException */
  environment(application: ConfigurationApplication, id: string): ConfigurationEnvironment {
    return getById(application.environments, id, 'Environment');
  }

  /** @throws {ServiceError} ResourceNotFoundException */
  profile(application: ConfigurationApplication, id: string): ConfigurationProfile {
    return getById(application.profiles, id, 'ConfigurationProfile');
  }

  /** @throws {ServiceError} ResourceNotFoundException */
  strategy(id: string): DeploymentStrategy {
    return getById([...predefinedStrategies, ...this.#strategies], id, 'DeploymentStrategy');
  }

  /** Forgets everything. */
  reset(): void {
    this.sessions.reset();
    this.#applications = [];
    this.#strategies = [];
  }

  #start(
    { deployments }: ConfigurationEnvironment,
    deployment: NewDeployment,
    isInstant: boolean,
  ): ConfigurationDeployment {
    const startedAt = this.#options.clock.now();
    const started = { ...deployment, number: deployments.length + 1, startedAt, isInstant };
    deployments.push(started);
    return started;
  }

  #newId(): string {
    return randomText(this.#random, 'abcdefghijklmnopqrstuvwxyz0123456789', 7);
  }
}

function holdQuota(name: keyof typeof configurationQuotas, all: readonly unknown[]): void {
  const { most, words } = configurationQuotas[name];
  if (all.length < most) return;
  throw configurationError('ServiceQuotaExceededException', `The limit of ${most} ${words} is reached.`);
}

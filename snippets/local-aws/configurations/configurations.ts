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
import { ConfigurationSessions } from './configuration-sessions.ts';
import { deploymentProgress } from './deployment-progress.ts';
import { predefinedStrategies } from './predefined-strategies.ts';

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
    const owner = find(this.#applications, application) ?? this.createApplication({ name: application });
    const place =
      find(owner.environments, environment) ?? this.createEnvironment(owner, { name: environment });
    const subject =
      find(owner.profiles, profile) ?? this.createProfile(owner, { name: profile, type: 'AWS.Freeform' });
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const version = this.createVersion(subject, { content: bytes, contentType });
    place.deployments.push({
      number: place.deployments.length + 1,
      profile: subject,
      version,
      strategy: { id: '', name: '', minutes: 0, bakeMinutes: 0, growth: 'LINEAR', growthFactor: 100 },
      startedAt: this.#options.clock.now(),
    });
    return version.number;
  }

  /** Makes an application. */
  createApplication(named: NewNamed): ConfigurationApplication {
    const application = { ...named, id: this.#newId(), environments: [], profiles: [] };
    this.#applications.push(application);
    return application;
  }

  /** Gives an application an environment. */
  createEnvironment(application: ConfigurationApplication, named: NewNamed): ConfigurationEnvironment {
    const environment = { ...named, id: this.#newId(), deployments: [] };
    application.environments.push(environment);
    return environment;
  }

  /** Gives an application a configuration, which has no version yet. */
  createProfile(
    application: ConfigurationApplication,
    named: NewNamed & { type: string },
  ): ConfigurationProfile {
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

  /** Makes a way to deploy. */
  createStrategy(strategy: Omit<DeploymentStrategy, 'id'>): DeploymentStrategy {
    const created = { ...strategy, id: this.#newId() };
    this.#strategies.push(created);
    return created;
  }

  /**
   * Starts to deploy a version.
   *
   * @throws {ServiceError} ConflictException, while another deployment runs in the environment.
   */
  deploy(
    environment: ConfigurationEnvironment,
    deployment: Omit<ConfigurationDeployment, 'number' | 'startedAt'>,
  ): ConfigurationDeployment {
    const now = this.#options.clock.now();
    if (environment.deployments.some((each) => deploymentProgress(each, now).state !== 'COMPLETE')) {
      throw configurationError('ConflictException', 'Deployment already in progress for this environment.');
    }
    const strategy = this.#options.instant
      ? { ...deployment.strategy, minutes: 0, bakeMinutes: 0 }
      : deployment.strategy;
    const started = { ...deployment, strategy, number: environment.deployments.length + 1, startedAt: now };
    environment.deployments.push(started);
    return started;
  }

  /** @throws {ServiceError} ResourceNotFoundException */
  application(identifier: string): ConfigurationApplication {
    return found(this.#applications, identifier, 'Application');
  }

  /** @throws {ServiceError} ResourceNotFoundException */
  environment(application: ConfigurationApplication, identifier: string): ConfigurationEnvironment {
    return found(application.environments, identifier, 'Environment');
  }

  /** @throws {ServiceError} ResourceNotFoundException */
  profile(application: ConfigurationApplication, identifier: string): ConfigurationProfile {
    return found(application.profiles, identifier, 'ConfigurationProfile');
  }

  /** @throws {ServiceError} ResourceNotFoundException */
  strategy(identifier: string): DeploymentStrategy {
    return found([...predefinedStrategies, ...this.#strategies], identifier, 'DeploymentStrategy');
  }

  /** Forgets everything. */
  reset(): void {
    this.sessions.reset();
    this.#applications = [];
    this.#strategies = [];
  }

  #newId(): string {
    return randomText(this.#random, 'abcdefghijklmnopqrstuvwxyz0123456789', 7);
  }
}

function find<T extends Named>(all: readonly T[], identifier: string): T | undefined {
  return all.find(({ id }) => id === identifier) ?? all.find(({ name }) => name === identifier);
}

function found<T extends Named>(all: readonly T[], identifier: string, ResourceType: string): T {
  const one = find(all, identifier);
  if (one) return one;
  throw configurationError('ResourceNotFoundException', `${ResourceType} not found: ${identifier}`, {
    fields: {
      ResourceType,
      ResourceName: ResourceType,
      ReferencedBy: { [`${ResourceType}Identifier`]: identifier },
    },
  });
}

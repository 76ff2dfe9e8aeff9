/** Something that has an id and a name, either of which finds it. */
export interface Named {
  id: string;
  name: string;
  description?: string | undefined;
}

/** What configurations belong to. */
export interface ConfigurationApplication extends Named {
  environments: ConfigurationEnvironment[];
  profiles: ConfigurationProfile[];
}

/** Where configurations are deployed to. */
export interface ConfigurationEnvironment extends Named {
  /** The number of the first one is 1. */
  deployments: ConfigurationDeployment[];
}

/** A configuration with its versions. */
export interface ConfigurationProfile extends Named {
  type: string;
  /** The number of the first one is 1. */
  versions: ConfigurationVersion[];
}

/** What a configuration was at some time. */
export interface ConfigurationVersion {
  number: number;
  content: Uint8Array;
  contentType: string;
  description?: string | undefined;
  label?: string | undefined;
}

/** How a version reaches the clients of an environment. */
export interface DeploymentStrategy extends Named {
  /** In minutes; 0 reaches all of them at once. */
  minutes: number;
  /** In minutes, after all of them are reached. */
  bakeMinutes: number;
  growth: 'LINEAR' | 'EXPONENTIAL';
  /** Percent. */
  growthFactor: number;
}

/** A version on its way to an environment's clients. */
export interface ConfigurationDeployment {
  number: number;
  profile: ConfigurationProfile;
  version: ConfigurationVersion;
  strategy: DeploymentStrategy;
  description?: string | undefined;
  /** In milliseconds since 1970. */
  startedAt: number;
  /** Whether it is complete when it starts, whatever its strategy says. */
  isInstant: boolean;
}

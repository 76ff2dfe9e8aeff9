/**
 * How many there may be, by AWS's quotas.
 *
 * @see https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/API_CreateConfigurationProfile.html
 */
export const configurationQuotas = {
  applications: { most: 100, words: 'applications' },
  environments: { most: 20, words: 'environments of an application' },
  configurationProfiles: { most: 100, words: 'configuration profiles of an application' },
  deploymentStrategies: { most: 20, words: 'deployment strategies' },
} as const;

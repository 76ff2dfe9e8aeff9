const names = ['AWS_PROFILE', 'AWS_ACCESS_KEY_ID', 'AWS_ENDPOINT_URL', 'AWS_WEB_IDENTITY_TOKEN_FILE'];

/**
 * Whether an environment says which AWS to speak to: then notebooks do, and no local endpoint takes its place.
 *
 * @param environment The environment of whoever starts the notebooks.
 */
export function hasAwsEnvironment(environment: Readonly<Record<string, string | undefined>>): boolean {
  return names.some((name) => (environment[name] ?? '') !== '');
}

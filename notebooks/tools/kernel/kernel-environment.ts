/** Names that a kernel needs to run at all. */
const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'USERPROFILE', 'APPDATA'];

/**
 * The environment that notebooks are checked in: the same on every machine, and with no way to an AWS account, so that
 * a check neither costs money nor depends on who runs it.
 *
 * @param environment The environment of whoever starts the kernel.
 * @returns The kernel's.
 */
export function kernelEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const entries = kept.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(entries),
    TZ: 'UTC',
    LC_ALL: 'en_US.UTF-8',
    NO_COLOR: '1',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

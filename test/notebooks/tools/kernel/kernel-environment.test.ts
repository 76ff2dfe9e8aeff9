import { expect, test } from 'vitest';
import { kernelEnvironment } from '../../../../notebooks/tools/kernel/kernel-environment.ts';

test('kernelEnvironment() keeps what a program needs, and no way to an account', () => {
  const own = {
    PATH: '/bin',
    AWS_PROFILE: 'work',
    AWS_ACCESS_KEY_ID: 'AKIA',
    NODE_OPTIONS: '-r x',
    TZ: 'Asia/Tokyo',
  };
  expect(kernelEnvironment(own)).toEqual({
    PATH: '/bin',
    TZ: 'UTC',
    LC_ALL: 'en_US.UTF-8',
    NO_COLOR: '1',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
  });
});

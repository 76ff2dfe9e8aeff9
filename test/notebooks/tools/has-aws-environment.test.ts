import { expect, test } from 'vitest';
import { hasAwsEnvironment } from '../../../notebooks/tools/has-aws-environment.ts';

test.each(['AWS_PROFILE', 'AWS_ACCESS_KEY_ID', 'AWS_ENDPOINT_URL', 'AWS_WEB_IDENTITY_TOKEN_FILE'])(
  'hasAwsEnvironment() sees %s, unless it is empty',
  (name) => {
    expect(hasAwsEnvironment({ [name]: 'x' })).toBe(true);
    expect(hasAwsEnvironment({ [name]: '' })).toBe(false);
  },
);

test('hasAwsEnvironment() passes over what names no account', () => {
  expect(hasAwsEnvironment({ AWS_REGION: 'us-east-1', PATH: '/bin' })).toBe(false);
});

import { expect, test } from 'vitest';
import { checkToolVersion } from '../../../../snippets/computer-use/agent/check-tool-version.ts';
import { toolVersion } from '../../../../snippets/computer-use/mod.ts';

const [claude35, claude37] = [
  'anthropic.claude-3-5-sonnet-20241022-v2:0',
  'anthropic.claude-3-7-sonnet-20250219-v1:0',
];

test.each([
  [claude35, '20241022'],
  [claude37, '20250124'],
  [`us.${claude37}`, '20250124'],
  [`eu.${claude37}`, '20250124'],
  [`apac.${claude35}`, '20241022'],
  [`us-gov.${claude35}`, '20241022'],
  [`arn:aws:bedrock:us-west-2::foundation-model/${claude37}`, '20250124'],
  [`arn:aws:bedrock:us-west-2:123456789012:inference-profile/us.${claude37}`, '20250124'],
])('toolVersion() of %s is %s', (model, version) => {
  expect(toolVersion(model)).toBe(version);
});

test.each([
  'anthropic.claude-3-5-sonnet-20240620-v1:0',
  `xx.${claude37}`,
  `arn:aws:bedrock:us-west-2:123456789012:application-inference-profile/${claude37}`,
  '',
])('toolVersion() refuses %j', (model) => {
  expect(() => toolVersion(model)).toThrow(
    new RangeError(
      `Cannot use a computer as the model must be ${claude35} or ${claude37}: current value is ${model}`,
    ),
  );
});

test('checkToolVersion() takes the model’s version, and refuses the other', () => {
  expect(checkToolVersion(claude35)).toBe('20241022');
  expect(checkToolVersion(claude35, '20241022')).toBe('20241022');
  expect(() => checkToolVersion(claude35, '20250124')).toThrow(
    new RangeError(
      `Cannot give ${claude35} its tools as their version must be 20241022: current value is 20250124`,
    ),
  );
});

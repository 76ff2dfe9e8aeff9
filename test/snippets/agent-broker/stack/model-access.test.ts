import { App, Stack } from 'aws-cdk-lib/core';
import { expect, test } from 'vitest';
import { modelArns } from '../../../../snippets/agent-broker/stack/model-access.ts';

const stack = new Stack(new App(), 'Models', { env: { account: '123456789012', region: 'eu-west-1' } });

function arns(...args: [id: string, ...regions: string[]]): string[] {
  const [id, ...profileRegions] = args;
  const model = profileRegions.length > 0 ? { id, profileRegions } : { id };
  return modelArns(stack, model).map((arn) => stack.resolve(arn)['Fn::Join'][1].at(-1));
}

test('modelArns() of a model names it in the region of the stack', () => {
  expect(arns('amazon.nova-lite-v1:0')).toEqual([
    ':bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0',
  ]);
});

test('modelArns() of an inference profile names the profile, and its model in each region', () => {
  expect(arns('eu.amazon.nova-lite-v1:0', 'eu-west-1', 'eu-north-1')).toEqual([
    ':bedrock:eu-west-1:123456789012:inference-profile/eu.amazon.nova-lite-v1:0',
    ':bedrock:eu-west-1::foundation-model/amazon.nova-lite-v1:0',
    ':bedrock:eu-north-1::foundation-model/amazon.nova-lite-v1:0',
  ]);
});

import { expect, test } from 'vitest';
import { defaultModels } from '../../../../snippets/local-aws/models/default-models.ts';
import { defineModel } from '../../../../snippets/local-aws/models/define-model.ts';
import { ModelRegistry } from '../../../../snippets/local-aws/models/model-registry.ts';

const models = new ModelRegistry(defaultModels);

test.each([
  ['anthropic.claude-v2:1', 'anthropic.claude-v2:1'],
  ['us.amazon.nova-lite-v1:0', 'amazon.nova-lite-v1:0'],
  ['global.anthropic.claude-haiku-4-5-20251001-v1:0', 'anthropic.claude-haiku-4-5-20251001-v1:0'],
  ['arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0', 'amazon.nova-lite-v1:0'],
  ['arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.deepseek.r1-v1:0', 'deepseek.r1-v1:0'],
  ['arn:aws:bedrock:us-east-1:123456789012:imported-model/r1distill8b0', 'r1distill8b0'],
])('ModelRegistry.find() leads from %s to %s', (identifier, id) => {
  expect(models.find(identifier).id).toBe(id);
});

test.each(['', 'amazon.nova-lite-v9:0', 'xx.amazon.nova-lite-v1:0', 'amazon.nova-lite-v1:0/'])(
  'ModelRegistry.find() finds no model by "%s"',
  (identifier) => {
    expect(() => models.find(identifier)).toThrow('The provided model identifier is invalid.');
  },
);

test('ModelRegistry.register() puts a model in the place of its namesake', () => {
  const own = new ModelRegistry([defineModel({ id: 'my.model' })]);
  own.register(defineModel({ id: 'my.model', name: 'Better' }));
  expect(own.list().map(({ name }) => name)).toEqual(['Better']);
});

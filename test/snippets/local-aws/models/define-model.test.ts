import { expect, test } from 'vitest';
import { defineModel } from '../../../../snippets/local-aws/models/define-model.ts';
import { faultlessQuality } from '../../../../snippets/local-aws/models/faultless-quality.ts';
import { simulatedResponder } from '../../../../snippets/local-aws/responders/simulated-responder.ts';

test('defineModel() needs no more than an id', () => {
  const model = defineModel({ id: 'my.model' });
  expect(model).toMatchObject({ name: 'my.model', provider: 'my', family: 'anthropic-messages' });
  expect(model.respond).toBe(simulatedResponder);
  expect(model.calibratedTo).toBeUndefined();
});

test('defineModel() lets parts of the profiles be given', () => {
  const model = defineModel({ id: 'my.model', latency: { tokenGapMs: 1 }, quality: { breaksJson: 1 } });
  expect(model.latency).toEqual({ firstTokenMs: 400, perInputTokenMs: 0.2, tokenGapMs: 1, spread: 0.2 });
  expect(model.quality).toEqual({ ...faultlessQuality, breaksJson: 1 });
  expect(new Set(Object.values(faultlessQuality))).toEqual(new Set([0]));
});

test.each([
  ['anthropic.claude-v2:1', 'anthropic-text'],
  ['anthropic.claude-instant-v1', 'anthropic-text'],
  ['anthropic.claude-3-haiku-20240307-v1:0', 'anthropic-messages'],
  ['meta.llama3-8b-instruct-v1:0', 'llama'],
  ['deepseek.r1-v1:0', 'deepseek'],
  ['amazon.nova-pro-v1:0', 'nova'],
  ['amazon.titan-text-lite-v1', 'titan-text'],
])('defineModel() knows the family of %s', (id, family) => {
  expect(defineModel({ id }).family).toBe(family);
});

test('defineModel() lets the family be another than the id says', () => {
  expect(defineModel({ id: 'meta.mine', family: 'nova' }).family).toBe('nova');
});

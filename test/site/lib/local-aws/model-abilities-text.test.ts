import { expect, test } from 'vitest';
import { modelAbilitiesText } from '../../../../site/lib/local-aws/model-abilities-text.ts';

const none = { system: false, tools: false, images: false, reasoning: false };

test('modelAbilitiesText() of a model without any', () => {
  expect(modelAbilitiesText(none)).toBe('text alone');
});

test('modelAbilitiesText() lists those that it has', () => {
  expect(modelAbilitiesText({ ...none, system: true, tools: true })).toBe('system prompt, tools');
  expect(modelAbilitiesText({ ...none, images: true, reasoning: true })).toBe('images, reasoning');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textParts } from '../../../../site/lib/releases/text-parts.ts';

test('textParts() finds code and addresses, without the stop at their end', () => {
  expect(textParts('Use `tf.io`, see https://a.example/b.html.')).toEqual([
    { is: 'text', text: 'Use ' },
    { is: 'code', text: 'tf.io' },
    { is: 'text', text: ', see ' },
    { is: 'link', text: 'https://a.example/b.html' },
    { is: 'text', text: '.' },
  ]);
});

test('textParts() loses nothing but the backticks of code', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' ', '.', 'https://', ')') }), (text) => {
      const whole = textParts(text).map((part) => (part.is === 'code' ? `\`${part.text}\`` : part.text));
      expect(whole.join('')).toBe(text);
    }),
  );
});

import { expect, test } from 'vitest';
import { touches } from '../../../../site/lib/releases/touches.ts';

test.each([
  ['tf.keras', 'tf.keras.layers.Dense', true],
  ['tf.keras.layers.Dense', 'tf.keras', true],
  ['tf.keras', 'tf.keras', true],
  ['tf.keras', 'tf.kerasify', false],
  ['tf.lite.Interpreter', 'tf.lite.Optimize', false],
  ['tflite::Interpreter', 'tflite::Interpreter::Invoke', true],
  ['tf.function(jit_compile)', 'tf.function', true],
])('touches() %s and %s: %s', (one, other, expected) => {
  expect(touches(one, other)).toBe(expected);
});

import { expect, test } from 'vitest';
import { term, terms } from '../../../../site/lib/search/terms.ts';

test.each([
  ['CUDA-X', ['cuda', 'x', 'cudax']],
  ['CUDA C++', ['cuda', 'c++']],
  ['FlexAttention', ['flexattention', 'flex', 'attention']],
  ['PyTorch', ['pytorch', 'torch']],
  ['TensorRT-LLM', ['tensorrt', 'tensor', 'llm', 'tensorrtllm']],
  ['S71946', ['s71946', '71946']],
  ['WP72431b', ['wp72431b', '72431']],
  ['H100', ['h100']],
  ["O'Keeffe", ['okeeffe', 'keeffe']],
  ['Run:ai', ['run', 'ai', 'runai']],
  ['AI AI', ['ai']],
  ['大模型', ['大模', '模型', '型']],
])('terms() of %s', (text, expected) => {
  expect([...terms(text)]).toEqual(expected);
});

test('term() drops apostrophes', () => {
  expect(term('What’s')).toBe('whats');
});

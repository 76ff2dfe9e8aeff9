import { expect, test } from 'vitest';
import { AnswerAssembler } from '../../../../snippets/local-aws/upstream/answer-assembler.ts';

const ulm = { type: 'toolUse', toolUseId: 'c1', name: 'weather' };
const bonn = { type: 'toolUse', toolUseId: 'c2', name: 'weather' };

test('AnswerAssembler.take() gives parts of interleaved calls one call after the other', () => {
  const answer = new AnswerAssembler();
  answer.addText('text', 'Wait.');
  answer.addToolCall(0, { id: 'c1', name: 'weather', json: '{"city":' });
  answer.addToolCall(1, { id: 'c2', name: 'weather', json: '{"city":' });
  expect(answer.take()).toEqual([
    { type: 'text', block: 0, text: 'Wait.' },
    { ...ulm, block: 1 },
    { type: 'toolInput', block: 1, json: '{"city":' },
  ]);
  answer.addToolCall(1, { json: '"Bonn"' });
  expect(answer.take()).toEqual([]);
  answer.addToolCall(0, { json: '"Ulm"}' });
  expect(answer.take()).toEqual([
    { type: 'toolInput', block: 1, json: '"Ulm"}' },
    { ...bonn, block: 2 },
    { type: 'toolInput', block: 2, json: '{"city":' },
    { type: 'toolInput', block: 2, json: '"Bonn"' },
  ]);
  answer.addToolCall(1, { json: '}' });
  expect(answer.finish()).toEqual([
    { type: 'text', text: 'Wait.' },
    { ...ulm, input: { city: 'Ulm' } },
    { ...bonn, input: { city: 'Bonn' } },
  ]);
  expect(answer.take()).toEqual([{ type: 'toolInput', block: 2, json: '}' }]);
});

test('AnswerAssembler.take() gives calls that come one after the other at once', () => {
  const answer = new AnswerAssembler();
  answer.addToolCall(0, { id: 'c1', name: 'weather', json: '{}' });
  answer.addToolCall(1, { id: 'c2', name: 'weather', json: '{' });
  expect(answer.take()).toEqual([
    { ...ulm, block: 0 },
    { type: 'toolInput', block: 0, json: '{}' },
    { ...bonn, block: 1 },
    { type: 'toolInput', block: 1, json: '{' },
  ]);
});

test('AnswerAssembler.finish() reads a call without input as one of an empty input', () => {
  const answer = new AnswerAssembler();
  answer.addToolCall(0, { id: 'c1', name: 'weather' });
  answer.addToolCall(1, { id: 'c2', name: 'weather', json: '' });
  expect(answer.finish()).toEqual([
    { ...ulm, input: {} },
    { ...bonn, input: {} },
  ]);
  expect(answer.take()).toEqual([
    { ...ulm, block: 0 },
    { ...bonn, block: 1 },
  ]);
});

test('AnswerAssembler.addToolCall() names a call that the server did not', () => {
  const answer = new AnswerAssembler();
  answer.addToolCall(0, { name: 'weather' });
  answer.addToolCall(1, { name: 'weather' });
  const [first, second] = answer.finish();
  expect(first).toMatchObject({ toolUseId: expect.stringMatching(/^call_[0-9a-f-]{36}$/) });
  expect(first).not.toEqual(second);
});

test('AnswerAssembler.take() never cuts a character in two', () => {
  const answer = new AnswerAssembler();
  answer.addText('text', 'a\ud83d');
  expect(answer.take()).toEqual([{ type: 'text', block: 0, text: 'a' }]);
  answer.addText('text', '\ude42b');
  expect(answer.take()).toEqual([{ type: 'text', block: 0, text: '🙂b' }]);
  expect(answer.finish()).toEqual([{ type: 'text', text: 'a🙂b' }]);
});

test('AnswerAssembler.finish() refuses an input that is not JSON', () => {
  const answer = new AnswerAssembler();
  answer.addToolCall(0, { id: 'c1', name: 'weather', json: '{"city":' });
  expect(() => answer.finish()).toThrow(SyntaxError);
});

test('AnswerAssembler.addToolCall() refuses more of a call that was whole', () => {
  const answer = new AnswerAssembler();
  answer.addToolCall(0, { id: 'c1', name: 'weather', json: '{}' });
  answer.addToolCall(1, { id: 'c2', name: 'weather', json: '{}' });
  answer.addToolCall(0, { json: '\n' });
  expect(() => answer.addToolCall(0, { json: '{}' })).toThrow(
    new SyntaxError('The tool call c1 goes on after its end.'),
  );
});

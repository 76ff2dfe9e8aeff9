import { expect, test } from 'vitest';
import { addOutput, type OutputMessage } from '../../../notebooks/tools/add-output.ts';
import type { Output } from '../../../notebooks/tools/notebook.ts';

function collected(messages: OutputMessage[], displays = new Map<string, Output>()): Output[] {
  const outputs: Output[] = [];
  for (const message of messages) addOutput(outputs, displays, message);
  return outputs;
}

function printed(name: string, text: string): OutputMessage {
  return { type: 'stream', content: { name, text } };
}

function shown(type: string, text: string, id?: string): OutputMessage {
  const content = { data: { 'text/plain': text }, metadata: {}, transient: { display_id: id } };
  return { type, content };
}

test('addOutput() joins what goes to one stream, until the other one prints', () => {
  expect(
    collected([
      printed('stdout', 'a'),
      printed('stdout', 'b\n'),
      printed('stderr', 'c'),
      printed('stdout', 'd'),
    ]),
  ).toEqual([
    { output_type: 'stream', name: 'stdout', text: 'ab\n' },
    { output_type: 'stream', name: 'stderr', text: 'c' },
    { output_type: 'stream', name: 'stdout', text: 'd' },
  ]);
});

test('addOutput() has an update replace what its display showed, and leaves the others', () => {
  const messages = [
    shown('display_data', 'one', 'x'),
    shown('display_data', 'two'),
    shown('update_display_data', 'three', 'x'),
  ];
  expect(collected(messages)).toEqual([
    { output_type: 'display_data', data: { 'text/plain': 'three' }, metadata: {} },
    { output_type: 'display_data', data: { 'text/plain': 'two' }, metadata: {} },
  ]);
});

test('addOutput() updates a display of an earlier cell where that stands', () => {
  const displays = new Map<string, Output>();
  const first = collected([shown('display_data', 'one', 'x')], displays);
  expect(collected([shown('update_display_data', 'two', 'x')], displays)).toEqual([]);
  expect(first).toEqual([{ output_type: 'display_data', data: { 'text/plain': 'two' }, metadata: {} }]);
});

test('addOutput() passes over an update of a display that nobody made, and what is no output', () => {
  expect(collected([shown('update_display_data', 'two', 'x'), { type: 'status', content: {} }])).toEqual([]);
});

test('addOutput() keeps results and errors as they are', () => {
  const result = { execution_count: 3, data: { 'text/plain': '4' }, metadata: {} };
  const error = { ename: 'Error', evalue: 'x', traceback: ['at a'] };
  expect(
    collected([
      { type: 'execute_result', content: result },
      { type: 'error', content: error },
    ]),
  ).toEqual([
    { output_type: 'execute_result', ...result },
    { output_type: 'error', ...error },
  ]);
});

import { expect, test } from 'vitest';
import {
  largestMetadata,
  readMetadata,
} from '../../../../../snippets/local-aws/knowledge-bases/ingestion/read-metadata.ts';

const read = (text: string) => readMetadata(new TextEncoder().encode(text));

test('readMetadata() reads values, and objects that tell their type', () => {
  const plain = { rock: 'clay', age: 4.5, wet: true, layers: ['a', 'b'] };
  expect(read(JSON.stringify({ metadataAttributes: plain })).attributes).toEqual(plain);
  const typed = {
    rock: { value: { type: 'STRING', stringValue: 'clay' }, includeForEmbedding: true },
    age: { value: { type: 'NUMBER', numberValue: 4.5 } },
    wet: { value: { type: 'BOOLEAN', booleanValue: true } },
    layers: { value: { type: 'STRING_LIST', stringListValue: ['a', 'b'] } },
  };
  expect(read(JSON.stringify({ metadataAttributes: typed })).attributes).toEqual(plain);
});

test.each(['', '[]', '{}', '{"metadataAttributes":{"a":null}}', '{"metadataAttributes":{"a":{"b":1}}}'])(
  'readMetadata() refuses %j',
  (text) => {
    expect(() => read(text)).toThrow('The metadata file is not valid.');
  },
);

test('readMetadata() takes up to 10 KB', () => {
  expect(largestMetadata).toBe(10_240);
  const text = '{"metadataAttributes":{}}';
  expect(read(text.padEnd(10_240)).attributes).toEqual({});
  expect(() => read(text.padEnd(10_241))).toThrow('The metadata file size exceeds the limit of 10 KB.');
});

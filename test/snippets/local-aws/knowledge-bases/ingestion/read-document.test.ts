import { expect, test } from 'vitest';
import {
  checkDocument,
  largestDocument,
  readDocument,
} from '../../../../../snippets/local-aws/knowledge-bases/ingestion/read-document.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('checkDocument() takes a document of up to 50 MB', () => {
  expect(largestDocument).toBe(52_428_800);
  expect(() => checkDocument({ key: 'a.txt', size: 52_428_800 })).not.toThrow();
  expect(() => checkDocument({ key: 'a.txt', size: 52_428_801 })).toThrow(
    'The file size exceeds the limit of 50 MB.',
  );
});

test.each(['a.txt', 'a.MD', 'b/c.html', 'd.e.csv'])('checkDocument() takes %s', (key) => {
  expect(() => checkDocument({ key, size: 0 })).not.toThrow();
});

test.each(['a.pdf', 'a.docx', 'a', 'txt', 'a.txt.gz', 'a.json'])('checkDocument() refuses %s', (key) => {
  expect(() => checkDocument({ key, size: 0 })).toThrow('The file type is not supported.');
});

test('readDocument() takes the tags out of HTML alone, and a byte order mark out of everything', () => {
  expect(readDocument('a.html', bytes('<p>a &lt; b</p>'))).toBe('a < b');
  expect(readDocument('a.md', bytes('<p>a &lt; b</p>'))).toBe('<p>a &lt; b</p>');
  expect(readDocument('a.csv', bytes('\uFEFFname,age'))).toBe('name,age');
  expect(() => readDocument('a.txt', new Uint8Array([0xc3]))).toThrow('The file is not UTF-8.');
});

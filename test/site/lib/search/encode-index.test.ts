import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeIndex } from '../../../../site/lib/search/encode-index.ts';
import { IndexReader } from '../../../../site/lib/search/index-reader.ts';
import type { SearchDocument } from '../../../../site/lib/search/search-document.ts';
import { readIndex } from './read-index.ts';

const session: SearchDocument = {
  title: 'The Performance of CUDA',
  detail: 'S71946 · Talk',
  keywords: ['Mark Saroufim', 'CUDA'],
  path: '/events/gtc-2025/sessions/s71946/',
};
const speaker: SearchDocument = {
  title: 'Mark Saroufim',
  detail: '',
  keywords: [],
  path: '/events/gtc-2025/speakers/mark-saroufim/',
};
const home: SearchDocument = { title: 'Home', detail: 'All of it', keywords: [], path: '/', boost: 1.5 };
const about: SearchDocument = { title: 'About', detail: '', keywords: [], path: '/about/' };

test('encodeIndex() writes each fact once and leaves out what can be guessed', () => {
  const groups = [
    { label: 'Page', boost: 2, documents: [home, about] },
    { label: 'Session', documents: [session] },
    { label: 'Speaker', documents: [speaker] },
  ];
  expect(encodeIndex(groups, (path) => `/outcrop${path}`).split('\n')).toEqual([
    'outcrop-search 1',
    '\tPage\t/\t2',
    'Home\tAll of it\toutcrop/\t1.5',
    'About\t\toutcrop/about/',
    '\tSession\t/outcrop/events/gtc-2025/sessions/',
    'The Performance of CUDA\tS71946 · Talk',
    '\tSpeaker\t/outcrop/events/gtc-2025/speakers/',
    'Mark Saroufim',
    '',
    'CUDA',
    '',
    '',
    '',
    '3 4',
    '',
    '',
  ]);
});

/** What comes back of documents that went through the file. */
function roundTrip(documents: readonly SearchDocument[]): unknown {
  const { index } = readIndex(encodeIndex([{ label: 'Thing', documents }], (path) => path));
  return index.documents.map(({ title, detail, path, boost }, number) => {
    return { title, detail, path, boost, keywords: index.keywords[number] };
  });
}

test('encodeIndex() keeps texts on their line and in their column', () => {
  const odd = { ...session, title: ' Tabs\tand\nlines ', detail: '</script>\t', keywords: ['a\nb'] };
  expect(roundTrip([odd])).toEqual([
    {
      title: 'Tabs and lines',
      detail: '</script>',
      path: session.path,
      boost: 1,
      keywords: ['a b'],
    },
  ]);
});

test('encodeIndex() gives back any documents', () => {
  const text = fc.string({ unit: 'grapheme' }).map((one) => one.replace(/\s+/g, ' ').trim());
  const documents = fc.uniqueArray(
    fc.record({
      title: text.filter(Boolean),
      detail: text,
      keywords: fc.uniqueArray(text.filter(Boolean)),
      path: fc.webPath().map((path): `/${string}` => `/x${path}/`),
      boost: fc.constantFrom(1, 1.25, 2),
    }),
    { selector: ({ title }) => title, minLength: 1 },
  );
  fc.assert(
    fc.property(documents, (some) => {
      expect(roundTrip(some)).toEqual(some);
    }),
  );
});

test('IndexReader tells the sessions of a speaker', () => {
  const documents = [session, speaker];
  const { index } = readIndex(encodeIndex([{ label: 'Thing', documents }], (path) => path));
  expect(index.referrers).toEqual([[], [0]]);
});

test('IndexReader has documents before their keywords, and is complete at its end', () => {
  const reader = new IndexReader();
  const lines = encodeIndex([{ label: 'Thing', documents: [session, speaker] }], (path) => path).split('\n');
  for (const line of lines.slice(0, 4)) reader.read(line);
  expect(reader.index.documents.map(({ title }) => title)).toEqual([
    'The Performance of CUDA',
    'Mark Saroufim',
  ]);
  for (const line of lines.slice(4, -2)) reader.read(line);
  expect(reader.isComplete).toBe(false);
  for (const line of lines.slice(-2)) reader.read(line);
  expect(reader.isComplete).toBe(true);
});

test('IndexReader refuses a file that is no index', () => {
  expect(() => new IndexReader().read('<!doctype html>')).toThrow(
    'Cannot read the search index as it must begin with "outcrop-search 1": current value is "<!doctype html>"',
  );
});

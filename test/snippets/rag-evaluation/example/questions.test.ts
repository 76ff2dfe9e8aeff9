import { expect, test } from 'vitest';
import { checkClaims } from '../../../../snippets/local-aws/judging/check-claims.ts';
import { readText } from '../../../../snippets/local-aws/reading/read-text.ts';
import { questions, readHubDocuments } from '../../../../snippets/rag-evaluation/example/mod.node.ts';

const documents = await readHubDocuments('.', { version: 'every line' });
const texts = documents.map(({ text }) => readText(text));
const answerable = questions.filter(({ kind }) => kind !== 'not answerable');

test('questions are 64, each with an id of its own and a reference', () => {
  expect(new Set(questions.map(({ id }) => id)).size).toBe(64);
  expect(questions.filter(({ turns }) => turns.some(({ reference }) => !reference))).toEqual([]);
});

test('readHubDocuments() reads every release and every session', () => {
  const kinds = documents.map(({ metadata }) => metadata.kind);
  expect(kinds.filter((kind) => kind === 'release')).toHaveLength(69);
  expect(kinds.filter((kind) => kind === 'session')).toHaveLength(1_232);
  expect(new Set(documents.map(({ key }) => key)).size).toBe(documents.length);
});

test.each(answerable)('the hub says what the reference of $id says', ({ turns }) => {
  const claims = turns.flatMap(({ reference }) => checkClaims(readText(reference ?? ''), texts));
  expect(claims.filter(({ support }) => support === 0).map(({ claim }) => claim.text)).toEqual([]);
});

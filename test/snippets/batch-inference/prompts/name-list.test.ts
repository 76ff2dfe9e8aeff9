import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameList } from '../../../../snippets/batch-inference/prompts/name-list.ts';
import { readNameList } from '../../../../snippets/batch-inference/prompts/read-name-list.ts';
import { fuzz } from '../../../support/hostile-text.ts';
import { hostileName } from '../hostile-names.ts';

test('nameList() holds any names so that readNameList() gives them again', () => {
  fc.assert(
    fc.property(fc.array(hostileName, { minLength: 1 }), (names) => {
      expect(readNameList(`Sort <names>.\n${nameList(names)}\nThe answer:`)).toEqual(names);
    }),
    { ...fuzz, numRuns: 1_000 },
  );
});

test('nameList() lets no name end the list, begin a turn or open a tag', () => {
  fc.assert(
    fc.property(fc.array(hostileName, { minLength: 1 }), (names) => {
      const list = nameList(names);
      expect(list.split('\n')).toHaveLength(names.length + 2);
      expect(list.match(/</g)).toHaveLength(2);
      expect(list).not.toMatch(/\[\/?INST/i);
    }),
    { ...fuzz, numRuns: 1_000 },
  );
});

test('nameList() leaves an ordinary name as it is', () => {
  expect(nameList(['Nike Air [2 pairs] & more'])).toBe('<names>\n1. "Nike Air [2 pairs] & more"\n</names>');
});

test('readNameList() reads the last list: those before it are of examples', () => {
  expect(readNameList(`${nameList(['example'])}\n${nameList(['asked', 'for'])}`)).toEqual(['asked', 'for']);
});

test.each(['', 'no list', '<names>\n1. "open'])('readNameList() finds no names in %j', (text) => {
  expect(readNameList(text)).toEqual([]);
});
